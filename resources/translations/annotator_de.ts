<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutChips</name>
    <message>
        <location filename="../../annotator/gui/memos/chips.py"/>
        <source>Add what is at the caret</source>
        <translation>Aktuelle Stelle hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/chips.py"/>
        <source>Not about {0} any more</source>
        <translation>Nicht mehr über {0}</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>&amp;Code</source>
        <translation>&amp;Kodieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>Apply pinned code {0}</source>
        <translation>Angehefteten Code {0} zuweisen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>&amp;Code…</source>
        <translation>&amp;Kodieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>In &amp;vivo</source>
        <translation>In &amp;vivo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>&amp;New code…</source>
        <translation>&amp;Neuer Code…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>&amp;Repeat the last code</source>
        <translation>&amp;Letzten Code wiederholen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>&amp;Highlighter</source>
        <translation>Te&amp;xtmarker</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>&amp;Uncode</source>
        <translation>Kodierung &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>Reco&amp;de…</source>
        <translation>&amp;Umkodieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>Resi&amp;ze</source>
        <translation>Gren&amp;zen anpassen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>E&amp;xemplar quote</source>
        <translation>&amp;Ankerbeispiel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>Edit the &amp;quote for print…</source>
        <translation>Zitat f&amp;ür den Druck bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>Copy the quote with attri&amp;bution</source>
        <translation>Zitat zur Ver&amp;öffentlichung kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>Histor&amp;y of this passage</source>
        <translation>Bis&amp;herige Schritte dieser Passage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>&amp;Who speaks here…</source>
        <translation>&amp;Wer hier spricht…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>Sp&amp;lit the code</source>
        <translation>&amp;Code aufteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>Loo&amp;k again at passages</source>
        <translation>Passagen erneut an&amp;sehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>&amp;Memo</source>
        <translation>&amp;Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>&amp;Another memo here</source>
        <translation>N&amp;och ein Memo hier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>Memo on the pro&amp;ject</source>
        <translation>Memo zum Pro&amp;jekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>&amp;Free memo</source>
        <translation>&amp;Freies Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>Next &amp;passage</source>
        <translation>Nächste &amp;Passage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>Pr&amp;evious passage</source>
        <translation>Vo&amp;rige Passage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>Next passage of th&amp;is code</source>
        <translation>Nächste Passage &amp;dieses Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>Previous passa&amp;ge of this code</source>
        <translation>Vorige Passage d&amp;ieses Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>&amp;Other passage here</source>
        <translation>Andere Passa&amp;ge hier</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>Next &amp;turn</source>
        <translation>Nächster Rede&amp;beitrag</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/code.py"/>
        <source>Previou&amp;s turn</source>
        <translation>Voriger Redebei&amp;trag</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>&amp;Compare themes</source>
        <translation>&amp;Themen vergleichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>W&amp;hat themes are made of</source>
        <translation>&amp;Woraus Themen bestehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>What was &amp;looked for</source>
        <translation>Wonach gesuc&amp;ht wurde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>&amp;Passages</source>
        <translation>&amp;Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>Other v&amp;iews</source>
        <translation>Weitere An&amp;sichten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>&amp;Show in the passages</source>
        <translation>In den Passagen &amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>&amp;Figure</source>
        <translation>Abbildun&amp;g</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>&amp;Would it survive?</source>
        <translation>Hie&amp;lte es stand?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>S&amp;tatistics</source>
        <translation>Statistik &amp;der Raten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>Perspectives side &amp;by side</source>
        <translation>Perspektiven &amp;nebeneinander</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>Summary &amp;grid</source>
        <translation>Raster der Zusammen&amp;fassungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>&amp;Quote matrix</source>
        <translation>Z&amp;itatmatrix</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>&amp;Next theme</source>
        <translation>Nä&amp;chstes Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>Pre&amp;vious theme</source>
        <translation>&amp;Voriges Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>&amp;Recode the selected passages…</source>
        <translation>Ausgewählte Passagen &amp;umkodieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>Code the selected passages &amp;also as…</source>
        <translation>Ausgewählte Passagen &amp;auch kodieren als…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>&amp;Uncode the selected passages</source>
        <translation>&amp;Kodierung der ausgewählten Passagen entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>E&amp;xemplars of the selected passages</source>
        <translation>Ausgewählte Passagen als Anker&amp;beispiele</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>&amp;Export the passages…</source>
        <translation>Passagen &amp;exportieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>Export the summar&amp;y grid…</source>
        <translation>Zusammenfassungen exp&amp;ortieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>Exp&amp;ort the quote matrix…</source>
        <translation>Zitatmatrix expo&amp;rtieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>Chec&amp;k my manuscript…</source>
        <translation>Manuskript pr&amp;üfen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/compare.py"/>
        <source>&amp;Memos</source>
        <translation>&amp;Memos</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/edit.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/edit.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/edit.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/edit.py"/>
        <source>&amp;History</source>
        <translation>Verlau&amp;f</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/edit.py"/>
        <source>&amp;Grow the selection</source>
        <translation>Auswahl &amp;erweitern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/edit.py"/>
        <source>&amp;Shrink the selection</source>
        <translation>Auswahl &amp;verkleinern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/edit.py"/>
        <source>&amp;Find here</source>
        <translation>&amp;Hier suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/edit.py"/>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/edit.py"/>
        <source>Find &amp;previous</source>
        <translation>V&amp;orige Fundstelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/edit.py"/>
        <source>Search &amp;everywhere</source>
        <translation>Überall &amp;suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>&amp;Open project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>&amp;Import transcripts…</source>
        <translation>Transkripte &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>Bring a &amp;codebook…</source>
        <translation>&amp;Codebuch übernehmen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>Code from a &amp;table…</source>
        <translation>Aus &amp;Tabelle kodieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>&amp;Export to Excel…</source>
        <translation>Nach &amp;Excel exportieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>M&amp;anuscript pack…</source>
        <translation>Manus&amp;kriptmappe…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>Write &amp;memos to a document…</source>
        <translation>&amp;Memos in ein Dokument schreiben…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>Export the a&amp;udit trail…</source>
        <translation>Änderungsprotoko&amp;ll exportieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>&amp;Print transcript…</source>
        <translation>T&amp;ranskript drucken…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>Print co&amp;debook…</source>
        <translation>Codebuch dr&amp;ucken…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>Codeboo&amp;k as PDF…</source>
        <translation>Codebuch &amp;als PDF…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/file.py"/>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/help.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/help.py"/>
        <source>Every a&amp;ction…</source>
        <translation>Jede &amp;Aktion…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/help.py"/>
        <source>&amp;Keys on one sheet</source>
        <translation>&amp;Tastenübersicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/help.py"/>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/help.py"/>
        <source>&amp;About Annotator</source>
        <translation>Ü&amp;ber Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/tools.py"/>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/tools.py"/>
        <source>Assign &amp;roles…</source>
        <translation>&amp;Rollen zuweisen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/tools.py"/>
        <source>&amp;Who codes…</source>
        <translation>&amp;Wer kodiert…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/tools.py"/>
        <source>&amp;Settings of the project…</source>
        <translation>&amp;Einstellungen des Projekts…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/tools.py"/>
        <source>Re&amp;ad to here</source>
        <translation>&amp;Bis hier gelesen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/tools.py"/>
        <source>Resume readin&amp;g</source>
        <translation>Lesen &amp;fortsetzen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/tools.py"/>
        <source>&amp;Finish this pass, or take it up again</source>
        <translation>&amp;Durchgang abschließen oder wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/tools.py"/>
        <source>&amp;Begin another pass</source>
        <translation>&amp;Neuer Durchgang</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/tools.py"/>
        <source>Check the &amp;project</source>
        <translation>&amp;Projekt prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/tools.py"/>
        <source>Ca&amp;ncel long work</source>
        <translation>&amp;Lange Arbeit abbrechen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/tools.py"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/tools.py"/>
        <source>&amp;Language…</source>
        <translation>&amp;Sprache…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>Arrange to &amp;code</source>
        <translation>Zum K&amp;odieren anordnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>Arrange to co&amp;mpare</source>
        <translation>Zum &amp;Vergleichen anordnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>Arrange to &amp;review</source>
        <translation>Zum Durch&amp;gehen anordnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>Go to &amp;documents</source>
        <translation>Zu den &amp;Dokumenten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>Go to the &amp;transcript</source>
        <translation>Zum &amp;Transkript</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>Go to the code&amp;book</source>
        <translation>Zum &amp;Codebuch</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>Go to the &amp;panes below</source>
        <translation>Zu den &amp;unteren Bereichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>D&amp;ocuments at the left</source>
        <translation>Dokumente &amp;links</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>Codeboo&amp;k at the right</source>
        <translation>Code&amp;buch rechts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>In a &amp;window of its own, or back</source>
        <translation>In e&amp;igenem Fenster, oder zurück</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>Second &amp;view of the transcript</source>
        <translation>&amp;Zweite Ansicht des Transkripts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>In &amp;2 parts, one below another</source>
        <translation>In &amp;2 Teilen untereinander</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>&amp;Filter what is shown</source>
        <translation>Anzeige &amp;filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>&amp;Just this code</source>
        <translation>Nur den &amp;jetzigen Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>&amp;Larger text of transcripts</source>
        <translation>Transkripttext g&amp;rößer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>&amp;Smaller text of transcripts</source>
        <translation>Transkri&amp;pttext kleiner</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>&amp;Usual text of transcripts</source>
        <translation>Transkripttext nor&amp;mal</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>Te&amp;xt of transcripts…</source>
        <translation>Te&amp;xt der Transkripte…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>&amp;Everything larger</source>
        <translation>&amp;Alles größer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>Everyt&amp;hing smaller</source>
        <translation>Alles ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>Everythin&amp;g as usual</source>
        <translation>Alles &amp;wie üblich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>Colours of the s&amp;ystem</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>L&amp;ight colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/acts/view.py"/>
        <source>D&amp;ark colours</source>
        <translation>Dunkl&amp;e Farben</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <location filename="../../annotator/gui/coding/announcing.py"/>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/announcing.py"/>
        <source>Redone: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
</context>
<context>
    <name>ApartActs</name>
    <message>
        <location filename="../../annotator/gui/window/apart_acts.py"/>
        <source>The last pane below stays in the window.</source>
        <translation>Der letzte Bereich unten bleibt im Fenster.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/apart_acts.py"/>
        <source>{0} — Annotator</source>
        <translation>{0} — Annotator</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <location filename="../../annotator/gui/passages/arranging.py"/>
        <source>nobody heard</source>
        <translation>niemand zu hören</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Go on sorting</source>
        <translation>Weiter zuordnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Discard the sorting</source>
        <translation>Zuordnung verwerfen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Nothing is changed yet: {0} are sorted and not applied.</source>
        <translation>Noch ist nichts geändert: {0} zugeordnet, aber nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Nothing is changed yet: what is sorted is not applied.</source>
        <translation>Noch ist nichts geändert: was sortiert ist, ist nicht angewandt.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>by</source>
        <translation>nach</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Compare by</source>
        <translation>Vergleichen nach</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Divide each group further by</source>
        <translation>Jede Gruppe weiter teilen nach</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Which codes are reported</source>
        <translation>Welche Codes berichtet werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Coder</source>
        <translation>Kodierende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Whose coding is counted</source>
        <translation>Wessen Kodierung zählt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Measures that are shown</source>
        <translation>Gezeigte Maße</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Compare only some: add a filter</source>
        <translation>Nur einen Teil vergleichen: Filter hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Change the thresholds</source>
        <translation>Schwellen ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Show the card of the theme</source>
        <translation>Themenkarte zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Export to Excel</source>
        <translation>Nach Excel exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Participant</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>Analysis layer</source>
        <translation>Auswertungsebene</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/bar.py"/>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/bar.py"/>
        <source>What is shown side by side</source>
        <translation>Was nebeneinander gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/bar.py"/>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/bar.py"/>
        <source>Summaries</source>
        <translation>Zusammenfassungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/bar.py"/>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/bar.py"/>
        <source>Whose coding is shown</source>
        <translation>Wessen Kodierung gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/bar.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/bar.py"/>
        <source>Theme that is read</source>
        <translation>Thema, das gelesen wird</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/bar.py"/>
        <source>Previous theme</source>
        <translation>Voriges Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/bar.py"/>
        <source>Next theme</source>
        <translation>Nächstes Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/bar.py"/>
        <source>Show what was said before and after</source>
        <translation>Zeigen, was davor und danach gesagt wurde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/bar.py"/>
        <source>Export what is shown…</source>
        <translation>Gezeigtes exportieren…</translation>
    </message>
</context>
<context>
    <name>BesideWords</name>
    <message>
        <location filename="../../annotator/gui/compare/beside.py"/>
        <source>not in a turn with</source>
        <translation>nicht in einem Redebeitrag mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/beside.py"/>
        <source>in a turn with</source>
        <translation>in einem Redebeitrag mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/beside.py"/>
        <source>not coded with</source>
        <translation>nicht kodiert mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/beside.py"/>
        <source>also coded with</source>
        <translation>auch kodiert mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/beside.py"/>
        <source>Not in a turn with</source>
        <translation>Nicht in einem Redebeitrag mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/beside.py"/>
        <source>In a turn with</source>
        <translation>In einem Redebeitrag mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/beside.py"/>
        <source>Not coded with</source>
        <translation>Nicht kodiert mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/beside.py"/>
        <source>Also coded with</source>
        <translation>Auch kodiert mit</translation>
    </message>
</context>
<context>
    <name>BottomPane</name>
    <message>
        <location filename="../../annotator/gui/window/bottom.py"/>
        <source>Panes below</source>
        <translation>Untere Bereiche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/bottom.py"/>
        <source>Open the pane</source>
        <translation>Bereich öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/bottom.py"/>
        <source>Open the pane in a window of its own</source>
        <translation>Bereich in eigenem Fenster öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/bottom.py"/>
        <source>Close the pane</source>
        <translation>Bereich schließen</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <location filename="../../annotator/gui/compare/delegate.py"/>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/delegate.py"/>
        <source>settled</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/delegate.py"/>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/delegate.py"/>
        <source>stale</source>
        <translation>überholt</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>Speakers</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>Share of distinct passages</source>
        <translation>Anteil der verschiedenen Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>Share of parent</source>
        <translation>Anteil am Oberthema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>does not speak</source>
        <translation>spricht nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>does not speak in these documents</source>
        <translation>spricht in diesen Dokumenten nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>in passing</source>
        <translation>am Rande</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>few speakers</source>
        <translation>wenige Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>speakers</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>of {0} speakers</source>
        <translation>von {0} Sprechenden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>of distinct passages</source>
        <translation>der verschiedenen Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>of its parent</source>
        <translation>des Oberthemas</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>no parent</source>
        <translation>kein Oberthema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>of {0} documents</source>
        <translation>von {0} Dokumenten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>per 1,000 words</source>
        <translation>je 1.000 Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>in rank</source>
        <translation>im Rang</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>{0}/{1} documents</source>
        <translation>{0}/{1} Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>{0} per 1,000</source>
        <translation>{0} je 1.000</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>speakers not known</source>
        <translation>Sprechende unbekannt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>1 speaker</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>{0} speakers</source>
        <translation>{0} Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>{0}/{1} speaker</source>
        <translation>{0}/{1} Person</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>{0}/{1} speakers</source>
        <translation>{0}/{1} Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>{0} of its passages</source>
        <translation>{0} der eigenen Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>{0} of distinct passages</source>
        <translation>{0} der verschiedenen Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>{0} of parent</source>
        <translation>{0} des Oberthemas</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>{0} words</source>
        <translation>{0} Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>{0} passages per 1,000 words</source>
        <translation>{0} Passagen je 1.000 Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/cells.py"/>
        <source>rank {0}</source>
        <translation>Rang {0}</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>What goes to other codes; the rest stays in “{0}”. Enter goes back to a passage.</source>
        <translation>Was zu anderen Codes geht; der Rest bleibt in „{0}“. Eingabe führt zurück zu einer Passage.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>To other codes: {0}. In “{1}” stay: {2}. Enter goes back to one of them.</source>
        <translation>Zu anderen Codes: {0}. In „{1}“ bleiben: {2}. Enter führt zu einer davon zurück.</translation>
    </message>
</context>
<context>
    <name>CodeChanges</name>
    <message>
        <location filename="../../annotator/gui/codebook/changes.py"/>
        <source>Rename {0}</source>
        <translation>{0} umbenennen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/changes.py"/>
        <source>Recolour {0}</source>
        <translation>{0} umfärben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/changes.py"/>
        <source>Move {0}</source>
        <translation>{0} verschieben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/changes.py"/>
        <source>Join {0} into {1}</source>
        <translation>{0} mit {1} zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/changes.py"/>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/changes.py"/>
        <source>Deleted {0}</source>
        <translation>{0} gelöscht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/changes.py"/>
        <source>Deleted {0} with {1} below it and {2}</source>
        <translation>{0} mit {1} darunter und {2} gelöscht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/changes.py"/>
        <source>Deleted {0} with {1} below it</source>
        <translation>{0} mit {1} darunter gelöscht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/changes.py"/>
        <source>Deleted {0} with {2}</source>
        <translation>{0} mit {2} gelöscht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/changes.py"/>
        <source>Pin {0} to {1}</source>
        <translation>{0} an {1} anheften</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/changes.py"/>
        <source>Unpin {0}</source>
        <translation>{0} lösen</translation>
    </message>
</context>
<context>
    <name>CodeChooser</name>
    <message>
        <location filename="../../annotator/gui/codebook/chooser.py"/>
        <source>Code, number or definition</source>
        <translation>Code, Nummer oder Definition</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/chooser.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CodeDeeds</name>
    <message>
        <location filename="../../annotator/gui/codebook/deeds.py"/>
        <source>Move {0} below</source>
        <translation>{0} verschieben unter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/deeds.py"/>
        <source>Move “{0}” below</source>
        <translation>„{0}“ verschieben unter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/deeds.py"/>
        <source>To the top</source>
        <translation>Auf die oberste Ebene</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/deeds.py"/>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/deeds.py"/>
        <source>Join “{0}” with</source>
        <translation>„{0}“ zusammenlegen mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/deeds.py"/>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Edit code</source>
        <translation>Code bearbeiten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Below</source>
        <translation>Unterhalb von</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Create code</source>
        <translation>Code anlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>None: a theme of its own</source>
        <translation>Keinem: ein eigenes Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Its theme’s</source>
        <translation>Die des Themas</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Include</source>
        <translation>Einschluss</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Exclude</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>New code {0}</source>
        <translation>Neuer Code {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>Redefine {0}</source>
        <translation>{0} neu definieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>A code needs a name.</source>
        <translation>Ein Code braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>at the top</source>
        <translation>auf oberster Ebene</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>under “{0}”</source>
        <translation>unter „{0}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/code_dialog.py"/>
        <source>There is already a code “{0}” {1}. Choose another name.</source>
        <translation>Einen Code „{0}“ gibt es {1} schon. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>New code…</source>
        <translation>Neuer Code…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>New code here…</source>
        <translation>Neuer Code hier…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Edit definition…</source>
        <translation>Definition bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Join with…</source>
        <translation>Zusammenlegen mit…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Look again at passages…</source>
        <translation>Passagen noch einmal ansehen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Look again at {0}…</source>
        <translation>{0} erneut ansehen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>History of this code</source>
        <translation>Verlauf dieses Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Move in</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Move out</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Take out of “{0}”</source>
        <translation>Aus „{0}“ herausnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Its theme’s</source>
        <translation>Die des Themas</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Pin to digit</source>
        <translation>An Ziffer anheften</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/menu.py"/>
        <source>Unpin from {0}</source>
        <translation>Von {0} lösen</translation>
    </message>
</context>
<context>
    <name>CodePalette</name>
    <message>
        <location filename="../../annotator/gui/codebook/palette.py"/>
        <source>Choose a code</source>
        <translation>Code wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/palette.py"/>
        <source>Code, number or definition</source>
        <translation>Code, Nummer oder Definition</translation>
    </message>
</context>
<context>
    <name>CodeViews</name>
    <message>
        <location filename="../../annotator/gui/codebook/views.py"/>
        <source>There is nothing to split: this code has no passages of yours.</source>
        <translation>Es gibt nichts aufzuteilen: Dieser Code hat keine Passagen von Ihnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/views.py"/>
        <source>No passage is older than what its code means now.</source>
        <translation>Keine Passage ist älter als die heutige Bedeutung ihres Codes.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/views.py"/>
        <source>Choose a code in the codebook first.</source>
        <translation>Wählen Sie zuerst im Codebuch einen Code.</translation>
    </message>
</context>
<context>
    <name>CodebookDelegate</name>
    <message>
        <location filename="../../annotator/gui/codebook/delegate.py"/>
        <source>Name of the code</source>
        <translation>Name des Codes</translation>
    </message>
</context>
<context>
    <name>CodebookHeader</name>
    <message>
        <location filename="../../annotator/gui/codebook/header.py"/>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/header.py"/>
        <source>More about the codebook</source>
        <translation>Mehr zum Codebuch</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/header.py"/>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/header.py"/>
        <source>{0} in this document</source>
        <translation>{0} in diesem Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/header.py"/>
        <source>Of all documents</source>
        <translation>Aus allen Dokumenten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/header.py"/>
        <source>Of the open document</source>
        <translation>Aus dem offenen Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/header.py"/>
        <source>Open all themes</source>
        <translation>Alle Themen aufklappen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/header.py"/>
        <source>Close all themes</source>
        <translation>Alle Themen zuklappen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/header.py"/>
        <source>New set of codes…</source>
        <translation>Neue Code-Auswahl…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/header.py"/>
        <source>Bring a codebook…</source>
        <translation>Codebuch übernehmen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/header.py"/>
        <source>Count passages</source>
        <translation>Passagen zählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/header.py"/>
        <source>Count speakers</source>
        <translation>Sprechende zählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/header.py"/>
        <source>Count documents</source>
        <translation>Dokumente zählen</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message>
        <location filename="../../annotator/gui/codebook/model.py"/>
        <source>key {0}</source>
        <translation>Taste {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/model.py"/>
        <source>at the caret</source>
        <translation>an der Schreibmarke</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/model.py"/>
        <source>some passages to look at again</source>
        <translation>einige Passagen noch einmal ansehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/model.py"/>
        <source>{0} to look at again</source>
        <translation>{0} erneut anzusehen</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <location filename="../../annotator/gui/codebook/panel.py"/>
        <source>Filter codes</source>
        <translation>Codes filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/panel.py"/>
        <source>Show all codes</source>
        <translation>Alle Codes zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/panel.py"/>
        <source>No code has this in its name or number.</source>
        <translation>Kein Code hat das im Namen oder in der Nummer.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/panel.py"/>
        <source>No code is in this set yet. Change it with the menu above, or choose all codes.</source>
        <translation>In dieser Code-Auswahl ist noch kein Code. Ändern Sie sie über das Menü oben, oder wählen Sie alle Codes.</translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <location filename="../../annotator/gui/codebook/tree.py"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <location filename="../../annotator/gui/window/coding.py"/>
        <source>Select some words first.</source>
        <translation>Wählen Sie zuerst Wörter aus.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/coding.py"/>
        <source>That code is no longer there.</source>
        <translation>Diesen Code gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/coding.py"/>
        <source>Code as {0}</source>
        <translation>Kodieren als {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/coding.py"/>
        <source>Coded as {0}</source>
        <translation>Kodiert als {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/coding.py"/>
        <source>No code stands under {0}.</source>
        <translation>Unter {0} steht kein Code.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/coding.py"/>
        <source>Uncode {0}</source>
        <translation>Kodierung {0} entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/coding.py"/>
        <source>Removed {0} from 1 passage</source>
        <translation>{0} von 1 Passage entfernt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/coding.py"/>
        <source>nobody named</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/coding.py"/>
        <source>nothing that anybody says</source>
        <translation>nichts, was jemand sagt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/coding.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>CodingModes</name>
    <message>
        <location filename="../../annotator/gui/coding/modes.py"/>
        <source>Resize {0}</source>
        <translation>{0} anpassen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/modes.py"/>
        <source>← → by word, with Ctrl by character. Tab: the other end. Enter takes it, Esc gives up.</source>
        <translation>← → wortweise, mit Strg zeichenweise. Tab: anderes Ende. Enter übernimmt, Esc verwirft.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/modes.py"/>
        <source>Give up</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/modes.py"/>
        <source>From {0} to {1}</source>
        <translation>Von {0} bis {1}</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <location filename="../../annotator/gui/perspectives/column.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/column.py"/>
        <source>Nothing coded here that {0} says.</source>
        <translation>Hier ist nichts kodiert, was {0} sagt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/column.py"/>
        <source>Notes are kept for groups that have a name.</source>
        <translation>Notizen gibt es zu Gruppen, die einen Namen haben.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/column.py"/>
        <source>Go to its place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/column.py"/>
        <source>Exemplar quote</source>
        <translation>Ankerbeispiel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/column.py"/>
        <source>Edit the quote for print…</source>
        <translation>Zitat für den Druck bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/column.py"/>
        <source>Copy the quote for print</source>
        <translation>Zitat für den Druck kopieren</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../../annotator/gui/perspectives/columns.py"/>
        <source>Without a passage: {0}</source>
        <translation>Ohne Passage: {0}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../annotator/gui/commands/palette.py"/>
        <source>Every action</source>
        <translation>Jede Aktion</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/palette.py"/>
        <source>Name or menu of an action</source>
        <translation>Name oder Menü einer Aktion</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/palette.py"/>
        <source>Actions found</source>
        <translation>Gefundene Aktionen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/palette.py"/>
        <source>No action is called that.</source>
        <translation>Keine Aktion heißt so.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/palette.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/palette.py"/>
        <source>do it</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/palette.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/palette.py"/>
        <source>close</source>
        <translation>schließen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../annotator/gui/commands/commands.py"/>
        <source>{0} help     {1} every action</source>
        <translation>{0} Hilfe     {1} jede Aktion</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/finding.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/finding.py"/>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/finding.py"/>
        <source>nothing to redo</source>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/finding.py"/>
        <source>needs an open project</source>
        <translation>braucht ein offenes Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/finding.py"/>
        <source>needs an open transcript</source>
        <translation>braucht ein offenes Transkript</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/finding.py"/>
        <source>needs selected words</source>
        <translation>braucht ausgewählte Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/finding.py"/>
        <source>needs selected words, or the highlighter</source>
        <translation>braucht ausgewählte Wörter oder den Textmarker</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/finding.py"/>
        <source>needs the caret in a passage</source>
        <translation>braucht die Schreibmarke in einer Passage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/finding.py"/>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/listing.py"/>
        <source>Apply a pinned code; again removes it</source>
        <translation>Angehefteten Code zuweisen; noch einmal entfernt ihn</translation>
    </message>
</context>
<context>
    <name>CommandsModel</name>
    <message>
        <location filename="../../annotator/gui/commands/model.py"/>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/model.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/model.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <location filename="../../annotator/gui/compare/panel.py"/>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/panel.py"/>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>ComparedRoles</name>
    <message>
        <location filename="../../annotator/gui/people/compared.py"/>
        <source>Compared roles</source>
        <translation>Verglichene Rollen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/compared.py"/>
        <source>Compare {0}</source>
        <translation>{0} vergleichen</translation>
    </message>
</context>
<context>
    <name>CompositionModel</name>
    <message>
        <location filename="../../annotator/gui/compare/composition/model.py"/>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/model.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/model.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/model.py"/>
        <source>Reversed with</source>
        <translation>Umgekehrt zu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/model.py"/>
        <source>{0} · {1} of it · rank {2}</source>
        <translation>{0} · {1} davon · Rang {2}</translation>
    </message>
</context>
<context>
    <name>CompositionSheet</name>
    <message>
        <location filename="../../annotator/gui/compare/composition/sheet.py"/>
        <source>What themes are made of</source>
        <translation>Woraus Themen bestehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/sheet.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/sheet.py"/>
        <source>No theme that is counted has codes below it. Drag codes onto a theme in the codebook.</source>
        <translation>Unter keinem gezählten Thema stehen Codes. Im Codebuch lassen sich Codes auf ein Thema ziehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/sheet.py"/>
        <source>{0} ranks before {1} for {2}, behind it for {3}.</source>
        <translation>{0} steht bei {2} im Rang vor {1}, bei {3} dahinter.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/sheet.py"/>
        <source>That proposes different emphasis.</source>
        <translation>Das spricht für unterschiedliches Gewicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/sheet.py"/>
        <source>No two of these codes rank in opposite order in two groups.</source>
        <translation>Keine zwei dieser Codes stehen in zwei Gruppen in umgekehrter Rangfolge.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/sheet.py"/>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/sheet.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/sheet.py"/>
        <source>Codes against groups</source>
        <translation>Codes nach Gruppen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/sheet.py"/>
        <source>What it is made of</source>
        <translation>Woraus es besteht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Concentration</name>
    <message>
        <location filename="../../annotator/gui/compare/concentration.py"/>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1} von {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/concentration.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <location filename="../../annotator/gui/counted.py"/>
        <source>{0} passages</source>
        <translation><numerusform>{0} Passage</numerusform><numerusform>{0} Passagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/counted.py"/>
        <source>{0} memos</source>
        <translation><numerusform>{0} Memo</numerusform><numerusform>{0} Memos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/counted.py"/>
        <source>{0} exemplars</source>
        <translation><numerusform>{0} Ankerbeispiel</numerusform><numerusform>{0} Ankerbeispiele</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/counted.py"/>
        <source>{0} codes</source>
        <translation><numerusform>{0} Code</numerusform><numerusform>{0} Codes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/counted.py"/>
        <source>{0} turns</source>
        <translation><numerusform>{0} Redebeitrag</numerusform><numerusform>{0} Redebeiträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/counted.py"/>
        <source>{0} words</source>
        <translation><numerusform>{0} Wort</numerusform><numerusform>{0} Wörter</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/counted.py"/>
        <source>{0} speakers</source>
        <translation><numerusform>{0} Person</numerusform><numerusform>{0} Sprechende</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/counted.py"/>
        <source>{0} documents</source>
        <translation><numerusform>{0} Dokument</numerusform><numerusform>{0} Dokumente</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/gui/counted.py"/>
        <source>{0} labels</source>
        <translation><numerusform>{0} Kürzel</numerusform><numerusform>{0} Kürzel</numerusform></translation>
    </message>
    <message>
        <location filename="../../annotator/gui/counted.py"/>
        <source>1 place</source>
        <translation>1 Fundstelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/counted.py"/>
        <source>{0} places</source>
        <translation>{0} Fundstellen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/counted.py"/>
        <source>1 transcript</source>
        <translation>1 Transkript</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/counted.py"/>
        <source>{0} transcripts</source>
        <translation>{0} Transkripten</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../../annotator/gui/compare/deeds.py"/>
        <source>Set thresholds</source>
        <translation>Schwellen setzen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/deeds.py"/>
        <source>Settle {0}</source>
        <translation>{0} festlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/deeds.py"/>
        <source>Open {0} again</source>
        <translation>{0} wieder öffnen</translation>
    </message>
</context>
<context>
    <name>DefinitionCard</name>
    <message>
        <location filename="../../annotator/gui/codebook/card.py"/>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/card.py"/>
        <source>Edit definition</source>
        <translation>Definition bearbeiten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/card.py"/>
        <source>No definition yet.</source>
        <translation>Noch keine Definition.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/card.py"/>
        <source>Include</source>
        <translation>Einschluss</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/card.py"/>
        <source>Exclude</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/card.py"/>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/card.py"/>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/card.py"/>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/card.py"/>
        <source>has exemplar quotes</source>
        <translation>hat Ankerbeispiele</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../annotator/gui/history/details.py"/>
        <source>What the step changed</source>
        <translation>Was der Schritt geändert hat</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/details.py"/>
        <source>Everything that the copy held came with it, under its own dates.</source>
        <translation>Alles, was die Kopie enthielt, kam damit, unter seinem eigenen Datum.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/details.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/details.py"/>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
</context>
<context>
    <name>DocumentDelegate</name>
    <message>
        <location filename="../../annotator/gui/documents/delegate.py"/>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/delegate.py"/>
        <source>reading</source>
        <translation>Lesestand</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/delegate.py"/>
        <source>pass {0}</source>
        <translation>Durchgang {0}</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <location filename="../../annotator/gui/documents/model.py"/>
        <source>{0} read</source>
        <translation>{0} gelesen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/model.py"/>
        <source>{0} of turns coded</source>
        <translation>{0} der Redebeiträge kodiert</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>Speakers</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>No transcripts yet. Import Word, text or Markdown files.</source>
        <translation>Noch keine Transkripte. Word, Text oder Markdown importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>They appear with the first transcript.</source>
        <translation>Sie erscheinen mit dem ersten Transkript.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>Assign roles</source>
        <translation>Rollen zuweisen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>Import transcripts</source>
        <translation>Transkripte importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>Assign roles…</source>
        <translation>Rollen zuweisen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>Coder of record</source>
        <translation>Maßgebliche Kodierung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>History of this document</source>
        <translation>Verlauf dieses Dokuments</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>Delete “{0}”</source>
        <translation>„{0}“ löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>nobody appointed</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>Appoint {0} for {1}</source>
        <translation>{0} für {1} als maßgeblich festlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/panel.py"/>
        <source>Deleted {0}</source>
        <translation>{0} gelöscht</translation>
    </message>
</context>
<context>
    <name>DragTree</name>
    <message>
        <location filename="../../annotator/gui/codebook/drag_tree.py"/>
        <source>Join…</source>
        <translation>Zusammenlegen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/drag_tree.py"/>
        <source>Ctrl: join</source>
        <translation>Strg: zusammenlegen</translation>
    </message>
</context>
<context>
    <name>DrillDown</name>
    <message>
        <location filename="../../annotator/gui/compare/drilldown.py"/>
        <source>Sort</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/drilldown.py"/>
        <source>Sort the passages</source>
        <translation>Passagen sortieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/drilldown.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/drilldown.py"/>
        <source>Speaker</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/drilldown.py"/>
        <source>Close the passages</source>
        <translation>Passagen schließen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/drilldown.py"/>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/drilldown.py"/>
        <source>each passage once</source>
        <translation>jede Passage einmal</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/drilldown.py"/>
        <source>does not speak in these documents</source>
        <translation>spricht in diesen Dokumenten nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/drilldown.py"/>
        <source>{0} with {1}</source>
        <translation>{0} mit {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/drilldown.py"/>
        <source>passages of the first with any of the second</source>
        <translation>Stellen des ersten mit mindestens einer des zweiten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/drilldown.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>EmptyCodebook</name>
    <message>
        <location filename="../../annotator/gui/codebook/empty.py"/>
        <source>Bring a codebook…</source>
        <translation>Codebuch übernehmen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/empty.py"/>
        <source>No codes yet. Select text and press V.</source>
        <translation>Noch keine Codes. Wählen Sie Text aus und drücken Sie V.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../../annotator/analysis/basis.py"/>
        <source>The code was redefined since.</source>
        <translation>Der Code wurde seitdem neu definiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/basis.py"/>
        <source>The rule proposed “{0}” then, “{1}” now.</source>
        <translation>Die Regel schlug damals „{0}“ vor, jetzt „{1}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/basis.py"/>
        <source>Discussed by {0} then, by {1} now.</source>
        <translation>Damals angesprochen von {0}, jetzt von {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/basis.py"/>
        <source>{0} is no longer compared.</source>
        <translation>{0} wird nicht mehr verglichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/basis.py"/>
        <source>{0} was not compared then.</source>
        <translation>{0} wurde damals nicht verglichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/basis.py"/>
        <source>{0} did not speak then.</source>
        <translation>{0} sprach damals nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/basis.py"/>
        <source>{0} no longer speaks.</source>
        <translation>{0} spricht nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/basis.py"/>
        <source>{0}: {1:,} passages then, {2:,} now.</source>
        <translation>{0}: damals {1:,} Passagen, jetzt {2:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/basis.py"/>
        <source>{0}: the number of speakers was not known then, or is not now.</source>
        <translation>{0}: Die Zahl der Sprechenden war damals nicht bekannt oder ist es jetzt nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/basis.py"/>
        <source>{0}: {1:,} speakers then, {2:,} now.</source>
        <translation>{0}: damals {1:,} Sprechende, jetzt {2:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/basis.py"/>
        <source>Mentions in passing: up to {0:,} then, {1:,} now.</source>
        <translation>Erwähnungen am Rande: damals bis {0:,}, jetzt bis {1:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/basis.py"/>
        <source>Speakers needed: {0:,} then, {1:,} now.</source>
        <translation>Nötige Sprechende: damals {0:,}, jetzt {1:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/basis.py"/>
        <source>Passages needed to judge the emphasis: {0:,} then, {1:,} now.</source>
        <translation>Nötige Passagen, um die Gewichtung zu beurteilen: damals {0:,}, jetzt {1:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/basis.py"/>
        <source>Emphasis differed from {0:g} times on then, from {1:g} times now.</source>
        <translation>Die Gewichtung galt damals ab dem {0:g}-Fachen als unterschiedlich, jetzt ab dem {1:g}-Fachen.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/composition.py"/>
        <source>“{0}” is not among the codes that are reported.</source>
        <translation>„{0}“ ist nicht unter den Codes, über die berichtet wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/composition.py"/>
        <source>“{0}” has no codes below it: there is nothing that it is made of.</source>
        <translation>Unter „{0}“ stehen keine Codes: Es gibt nichts, woraus es sich zusammensetzt.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/cooccurrence.py"/>
        <source>Codes come together in one of: {0}; not “{1}”.</source>
        <translation>Codes treffen zusammen auf eine dieser Arten: {0}; nicht „{1}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/cooccurrence.py"/>
        <source>Near is at least one turn away.</source>
        <translation>Nahe heißt mindestens einen Redebeitrag entfernt.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/course.py"/>
        <source>A transcript is divided into 2 to 100 parts.</source>
        <translation>Ein Transkript wird in 2 bis 100 Teile geteilt.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/groups.py"/>
        <source>There is no attribute “{0}”. Compare by one of: {1}.</source>
        <translation>Ein Merkmal „{0}“ gibt es nicht. Vergleichen lässt sich nach: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/groups.py"/>
        <source>nobody at all</source>
        <translation>überhaupt niemanden</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/groups.py"/>
        <source>Nobody who is compared has {0} “{1}”. There are: {2}.</source>
        <translation>Niemand, der verglichen wird, hat {0} „{1}“. Es gibt: {2}.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/groups.py"/>
        <source>Nobody who is compared is all of this at once: {0}. Ask for less.</source>
        <translation>Niemand, der verglichen wird, ist all dies zugleich: {0}. Eine Bedingung weglassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/groups.py"/>
        <source>{0} not given</source>
        <translation>{0} ohne Angabe</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/pairs.py"/>
        <source>These are {0:,} groups. Statuses are tried, and groups tested two by two, with up to {1:,}: compare by something with fewer.</source>
        <translation>Das sind {0:,} Gruppen. Status werden mit höchstens {1:,} erprobt und Gruppen paarweise getestet: nach etwas mit weniger Gruppen vergleichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/pairs.py"/>
        <source>Statistics compare two groups. Nobody who is compared speaks in these documents.</source>
        <translation>Die Statistik vergleicht zwei Gruppen. In diesen Dokumenten spricht niemand, der verglichen wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/pairs.py"/>
        <source>Statistics compare two groups. Only “{0}” speaks in these documents.</source>
        <translation>Die Statistik vergleicht zwei Gruppen. In diesen Dokumenten spricht nur „{0}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/pairs.py"/>
        <source>Only one document holds both groups, so that its signs cannot be flipped against others.</source>
        <translation>Nur in einem Dokument sprechen beide Gruppen, so dass sich keine Vorzeichen gegeneinander umkehren lassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/pairs.py"/>
        <source>Documents hold both groups: signs are flipped within those that do ({0}).</source>
        <translation>In Dokumenten sprechen beide Gruppen: Die Vorzeichen werden innerhalb dieser Dokumente umgekehrt ({0}).</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/pairs.py"/>
        <source>{0} Left aside, for only one of the two speaks there: {1}.</source>
        <translation>{0} Beiseite gelassen, weil dort nur eine der beiden spricht: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/pairs.py"/>
        <source>One document of one group stands against {0}: no test can tell them apart.</source>
        <translation>Ein Dokument der einen Gruppe steht gegen {0}: Kein Test kann sie unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/facts.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/grids.py"/>
        <source>table {0}, row {1}, column {2}</source>
        <translation>Tabelle {0}, Zeile {1}, Spalte {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/grids.py"/>
        <source>in all the project has {0} for {1}</source>
        <translation>insgesamt hat das Projekt {0} für {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/grids.py"/>
        <source>what it counts is not clear</source>
        <translation>was sie zählt, ist nicht klar</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/grids.py"/>
        <source>nobody who is compared is “{0}”</source>
        <translation>niemand, der verglichen wird, ist „{0}“</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/judging.py"/>
        <source>of what it is a part is not clear</source>
        <translation>wovon es ein Teil ist, ist nicht klar</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/judging.py"/>
        <source>no role that is compared is named with it</source>
        <translation>keine verglichene Rolle ist dabei genannt</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/judging.py"/>
        <source>no theme is named with it</source>
        <translation>kein Thema ist dabei genannt</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/judging.py"/>
        <source>no theme is named with it; {0}</source>
        <translation>kein Thema ist dabei genannt; {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/judging.py"/>
        <source>“{0}” has {1} for {2}</source>
        <translation>„{0}“ hat {1} für {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/judging.py"/>
        <source>it is not clear of which theme and role it is; “{0}” has {1} for {2}</source>
        <translation>es ist nicht klar, zu welchem Thema und welcher Rolle sie gehört; „{0}“ hat {1} für {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/numbers.py"/>
        <source>{0}, “{1}”</source>
        <translation>{0}, „{1}“</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/numbers.py"/>
        <source>{0} has no unit: write what it counts, or look it up.</source>
        <translation>{0} hat keine Einheit: dazuschreiben, was gezählt wird, oder selbst nachsehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/rules.py"/>
        <source>a role discusses a theme with more than {0}; emphasis is judged from {1} on</source>
        <translation>eine Rolle bespricht ein Thema mit mehr als {0}; die Gewichtung wird ab {1} beurteilt</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/rules.py"/>
        <source>{0:,} passage</source>
        <translation>{0:,} Passage</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/rules.py"/>
        <source>{0:,} passages</source>
        <translation>{0:,} Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/rules.py"/>
        <source>a role discusses a theme with at least {0}</source>
        <translation>eine Rolle bespricht ein Thema mit mindestens {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/rules.py"/>
        <source>{0:,} speaker</source>
        <translation>{0:,} sprechende Person</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/rules.py"/>
        <source>{0:,} speakers</source>
        <translation>{0:,} Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/rules.py"/>
        <source>emphasis differs from {0:g} times the smallest share on</source>
        <translation>die Gewichtung ist ab dem {0:g}-Fachen des kleinsten Anteils verschieden</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/themes_counted.py"/>
        <source>the project has {0:,} themes</source>
        <translation>das Projekt hat {0:,} Themen</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/themes_counted.py"/>
        <source>which themes are counted is not clear</source>
        <translation>welche Themen gezählt werden, ist nicht klar</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/times.py"/>
        <source>what is compared with what is not clear</source>
        <translation>was womit verglichen wird, ist nicht klar</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/times.py"/>
        <source>“{0}” has {1} for {2}, {3} for {4}</source>
        <translation>„{0}“ hat {1} für {2}, {3} für {4}</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/times.py"/>
        <source>“{0}” has {1}, “{2}” has {3} for {4}</source>
        <translation>„{0}“ hat {1}, „{2}“ hat {3} für {4}</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/values.py"/>
        <source>no speech</source>
        <translation>keine Rede</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/values.py"/>
        <source>a number that is not known</source>
        <translation>eine unbekannte Zahl</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/values.py"/>
        <source>{0:.2f} passages per 1,000 words</source>
        <translation>{0:.2f} Passagen je 1.000 Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/values.py"/>
        <source>rank {0}</source>
        <translation>Rang {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/values.py"/>
        <source>{0:,} of {1:,} passages</source>
        <translation>{0:,} von {1:,} Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/values.py"/>
        <source>{0:,} of {1:,} speakers</source>
        <translation>{0:,} von {1:,} Sprechenden</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/values.py"/>
        <source>{0:,} transcripts</source>
        <translation>{0:,} Transkripte</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/values.py"/>
        <source>{0:,} of {1:,} transcripts</source>
        <translation>{0:,} von {1:,} Transkripten</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/values.py"/>
        <source>{0:,} words</source>
        <translation>{0:,} Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/proof/values.py"/>
        <source>{0:,} of {1:,} words</source>
        <translation>{0:,} von {1:,} Wörtern</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/saturation.py"/>
        <source>The base and the run of a saturation have at least one document.</source>
        <translation>Basis und Folge einer Sättigung haben mindestens ein Dokument.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/saturation.py"/>
        <source>The threshold of a saturation is a share from 0 to 1.</source>
        <translation>Die Schwelle einer Sättigung ist ein Anteil von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/sources.py"/>
        <source>Every document has several coders ({0}) and none is appointed. Say whose coding counts: name one coder, or appoint a coder of record for each document.</source>
        <translation>Jedes Dokument haben mehrere kodiert ({0}), und für keines ist festgelegt, wessen Kodierung gilt. Wählen Sie eine Person aus, oder legen Sie es für jedes Dokument fest.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/statistics.py"/>
        <source>Passages are clustered in speakers and groups: they are not independent, and what is tested is whether the rates of documents differ. With few documents only large differences can be told apart. Fisher’s exact test and the Wilson intervals take speakers as independent, which in group talk they are not: they are exploratory.</source>
        <translation>Passagen häufen sich in Sprechenden und Gruppen: Sie sind nicht unabhängig, und geprüft wird, ob sich die Raten der Dokumente unterscheiden. Bei wenigen Dokumenten lassen sich nur große Unterschiede erkennen. Fishers exakter Test und die Wilson-Intervalle nehmen Sprechende als unabhängig an, was sie im Gruppengespräch nicht sind: Sie sind explorativ.</translation>
    </message>
    <message>
        <location filename="../../annotator/analysis/statistics.py"/>
        <source>Neither says anything of it: every arrangement is a tie.</source>
        <translation>Keine von beiden sagt etwas dazu: Jede Anordnung ist ein Gleichstand.</translation>
    </message>
    <message>
        <location filename="../../annotator/asking.py"/>
        <source>There is no participant “{0}” in the project.</source>
        <translation>„{0}“ ist unter den Teilnehmenden des Projekts nicht zu finden.</translation>
    </message>
    <message>
        <location filename="../../annotator/asking.py"/>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <location filename="../../annotator/asking.py"/>
        <source>There is no attribute “{0}” in the project. There are: {1}.</source>
        <translation>Ein Merkmal „{0}“ gibt es im Projekt nicht. Es gibt: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/altered.py"/>
        <source>after “{0}”</source>
        <translation>nach „{0}“</translation>
    </message>
    <message>
        <location filename="../../annotator/core/altered.py"/>
        <source>at the beginning</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <location filename="../../annotator/core/altered.py"/>
        <source>“{0}” is missing {1}.</source>
        <translation>„{0}“ fehlt {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/altered.py"/>
        <source>“{0}” is left out {1} without a mark: put “…” there.</source>
        <translation>„{0}“ ist {1} ohne Zeichen ausgelassen: dort „…“ setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/altered.py"/>
        <source>“{0}” {1} is not in the text: take it out, or put it in brackets.</source>
        <translation>„{0}“ {1} steht nicht im Text: herausnehmen oder in Klammern setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/altered.py"/>
        <source>“{0}” {1} stands for “{2}”: take the words of the text, or put it in brackets.</source>
        <translation>„{0}“ {1} steht für „{2}“: die Wörter des Textes nehmen oder in Klammern setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/altered.py"/>
        <source>No words of the passage are left.</source>
        <translation>Von der Passage sind keine Wörter übrig.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/altered.py"/>
        <source>An insertion in brackets stands for more than {0} words, or words come in another order: mark what is left out with “…”.</source>
        <translation>Eine Einfügung in Klammern steht für mehr als {0} Wörter, oder Wörter stehen in anderer Reihenfolge: Ausgelassenes mit „…“ kennzeichnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/attribution.py"/>
        <source>“{0}” cannot be filled in: write each fact in braces, such as {1}, with an attribute for any of them.</source>
        <translation>„{0}“ kann nicht ausgefüllt werden: jede Angabe in geschweifte Klammern setzen, etwa {1}; auch Merkmale sind möglich.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook.py"/>
        <source>They stand in one place, as when two copies of a project were merged that each made it.</source>
        <translation>Sie stehen an derselben Stelle, wie es vorkommt, wenn zwei Kopien eines Projekts zusammengeführt wurden, in denen er jeweils angelegt worden war.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook.py"/>
        <source>That code is no longer in the codebook.</source>
        <translation>Dieser Code ist nicht mehr im Codebuch.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook.py"/>
        <source>There is no code “{0}” in the codebook.</source>
        <translation>Einen Code „{0}“ gibt es im Codebuch nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook.py"/>
        <source>Several codes are called “{0}”. Say which: {1}.</source>
        <translation>Mehrere Codes heißen „{0}“. Geben Sie an, welcher gemeint ist: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook.py"/>
        <source>Several codes are called “{0}”. {1} Join them, or rename one.</source>
        <translation>Mehrere Codes heißen „{0}“. {1} Legen Sie sie zusammen, oder benennen Sie einen um.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/errors.py"/>
        <source>{0} Nothing was stored.</source>
        <translation>{0} Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/errors.py"/>
        <source>  … and {0:,} more</source>
        <translation>  … und {0:,} weitere</translation>
    </message>
    <message>
        <location filename="../../annotator/core/people.py"/>
        <source>no role</source>
        <translation>ohne Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/core/phrases.py"/>
        <source>attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <location filename="../../annotator/core/phrases.py"/>
        <source>attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <location filename="../../annotator/core/phrases.py"/>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../annotator/core/phrases.py"/>
        <source>coder</source>
        <translation>Kodierende</translation>
    </message>
    <message>
        <location filename="../../annotator/core/phrases.py"/>
        <source>coding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <location filename="../../annotator/core/phrases.py"/>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/core/phrases.py"/>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../annotator/core/phrases.py"/>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <location filename="../../annotator/core/phrases.py"/>
        <source>memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/core/phrases.py"/>
        <source>participant</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <location filename="../../annotator/core/phrases.py"/>
        <source>passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <location filename="../../annotator/core/phrases.py"/>
        <source>reading</source>
        <translation>Lesestand</translation>
    </message>
    <message>
        <location filename="../../annotator/core/phrases.py"/>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/core/phrases.py"/>
        <source>set</source>
        <translation>Code-Auswahl</translation>
    </message>
    <message>
        <location filename="../../annotator/core/phrases.py"/>
        <source>speaker</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/core/query.py"/>
        <source>Say what to look for.</source>
        <translation>Geben Sie an, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/query.py"/>
        <source>“{0}” is not a regular expression: {1}.</source>
        <translation>„{0}“ ist kein regulärer Ausdruck: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/status.py"/>
        <source>similar</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <location filename="../../annotator/core/status.py"/>
        <source>different emphasis</source>
        <translation>unterschiedlich gewichtet</translation>
    </message>
    <message>
        <location filename="../../annotator/core/status.py"/>
        <source>partly shared</source>
        <translation>teils geteilt</translation>
    </message>
    <message>
        <location filename="../../annotator/core/status.py"/>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <location filename="../../annotator/core/status.py"/>
        <source>unique</source>
        <translation>nur bei einer Gruppe</translation>
    </message>
    <message>
        <location filename="../../annotator/core/status.py"/>
        <source>insufficient</source>
        <translation>unzureichend</translation>
    </message>
    <message>
        <location filename="../../annotator/core/status.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../annotator/core/table.py"/>
        <source>“{0}” has no column {1}; its columns are {2}.</source>
        <translation>„{0}“ hat keine Spalte {1}; vorhanden sind {2}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/table.py"/>
        <source>“{0}” has no columns {1}; its columns are {2}.</source>
        <translation>„{0}“ hat keine Spalten {1}; vorhanden sind {2}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/thresholds.py"/>
        <source>A threshold cannot be negative, and at least one speaker is needed to discuss a theme.</source>
        <translation>Eine Schwelle kann nicht negativ sein, und ein Thema muss mindestens eine Person ansprechen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/thresholds.py"/>
        <source>The emphasis ratio compares the larger share with the smaller: it is a number from 1 on.</source>
        <translation>Das Verhältnis der Gewichtung vergleicht den größeren Anteil mit dem kleineren: Es ist eine Zahl ab 1.</translation>
    </message>
    <message>
        <location filename="../../annotator/countable.py"/>
        <source>This project is reflexive: nothing in it is counted. Read its passages instead, or state another approach in the settings of the project.</source>
        <translation>Dieses Projekt ist reflexiv: Darin wird nichts gezählt. Stattdessen können die Passagen gelesen oder in den Einstellungen des Projekts ein anderer Ansatz angegeben werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/countable.py"/>
        <source>Statistics are off in this project. Switch them on in the settings of the project.</source>
        <translation>In diesem Projekt ist die Statistik ausgeschaltet. Sie lässt sich in den Einstellungen des Projekts einschalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/drawing.py"/>
        <source>The figure of who speaks is of everybody, by role: it takes no filter.</source>
        <translation>Die Abbildung, wer spricht, zeigt alle, nach Rollen: Sie lässt sich nicht filtern.</translation>
    </message>
    <message>
        <location filename="../../annotator/drawing.py"/>
        <source>The project is reflexive: figures of counts are switched off. Draw the schematic.</source>
        <translation>Das Projekt ist reflexiv: Abbildungen mit Zahlen sind abgeschaltet. Zeichenbar ist das Schema.</translation>
    </message>
    <message>
        <location filename="../../annotator/drawing.py"/>
        <source>There is no set “{0}” in the project. There are: {1}.</source>
        <translation>Eine Code-Auswahl „{0}“ gibt es im Projekt nicht. Es gibt: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/exporting.py"/>
        <source>“{0}”: a comparison is written as .xlsx or .csv. Choose one of these endings.</source>
        <translation>„{0}“: Ein Vergleich wird als .xlsx oder .csv geschrieben. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>{0:,} page header</source>
        <translation>{0:,} Kopfzeile</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>{0:,} page headers</source>
        <translation>{0:,} Kopfzeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>{0:,} page footer</source>
        <translation>{0:,} Fußzeile</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx.py"/>
        <source>{0:,} page footers</source>
        <translation>{0:,} Fußzeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} deleted passage</source>
        <translation>{0:,} gelöschte Stelle</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} deleted passages</source>
        <translation>{0:,} gelöschte Stellen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} comment</source>
        <translation>{0:,} Kommentar</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} comments</source>
        <translation>{0:,} Kommentare</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} picture</source>
        <translation>{0:,} Bild</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} pictures</source>
        <translation>{0:,} Bilder</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} embedded object</source>
        <translation>{0:,} eingebettetes Objekt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} embedded objects</source>
        <translation>{0:,} eingebettete Objekte</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} embedded document</source>
        <translation>{0:,} eingebettetes Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} embedded documents</source>
        <translation>{0:,} eingebettete Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} footnote</source>
        <translation>{0:,} Fußnote</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} footnotes</source>
        <translation>{0:,} Fußnoten</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} endnote</source>
        <translation>{0:,} Endnote</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} endnotes</source>
        <translation>{0:,} Endnoten</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0} at the end of the text, not counted as speech</source>
        <translation>{0} am Ende des Textes, nicht als Gesagtes gezählt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0} replaced</source>
        <translation>{0} ersetzt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} symbol</source>
        <translation>{0:,} Symbol</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_body.py"/>
        <source>{0:,} symbols</source>
        <translation>{0:,} Symbole</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_package.py"/>
        <source>holds a document type, which no Word file does</source>
        <translation>enthält eine Dokumenttypdefinition, wie sie in keiner Word-Datei vorkommt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_package.py"/>
        <source>open it in Word and save it as .docx</source>
        <translation>öffnen Sie die Datei in Word und speichern Sie sie als .docx</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_package.py"/>
        <source>is not a Word document</source>
        <translation>ist kein Word-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_package.py"/>
        <source>is protected with a password</source>
        <translation>ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_package.py"/>
        <source>open it in Word and save it without the password</source>
        <translation>öffnen Sie die Datei in Word und speichern Sie sie ohne Passwort</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_package.py"/>
        <source>is in Word's older format</source>
        <translation>liegt im älteren Word-Format vor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_package.py"/>
        <source>is not a Word document, or was copied only in part</source>
        <translation>ist kein Word-Dokument oder wurde nur zum Teil kopiert</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_package.py"/>
        <source>is damaged: its part {0} cannot be read</source>
        <translation>ist beschädigt: Der Bestandteil {0} lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_package.py"/>
        <source>save it without the password</source>
        <translation>speichern Sie die Datei ohne Passwort</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_package.py"/>
        <source>is damaged: its part {0} cannot be unpacked</source>
        <translation>ist beschädigt: Der Bestandteil {0} lässt sich nicht entpacken</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_package.py"/>
        <source>“{0}” unpacks to far more than a transcript needs; save it without pictures, or split it.</source>
        <translation>„{0}“ ist entpackt weit größer als jedes Transkript; speichern Sie es ohne Bilder, oder teilen Sie es auf.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docx_package.py"/>
        <source>“{0}” {1}; {2}.</source>
        <translation>„{0}“ {1}; {2}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate.py"/>
        <source>“{0}” is a folder; choose the files in it.</source>
        <translation>„{0}“ ist ein Ordner; wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate.py"/>
        <source>“{0}” is not there; it may have been moved, renamed or deleted.</source>
        <translation>„{0}“ ist nicht vorhanden; vielleicht wurde die Datei verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate.py"/>
        <source>“{0}” may not be read by this user account; change its permissions.</source>
        <translation>„{0}“ darf mit diesem Benutzerkonto nicht gelesen werden; ändern Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate.py"/>
        <source>“{0}” could not be read: {1}; try a copy of it.</source>
        <translation>„{0}“ ließ sich nicht lesen: {1}; versuchen Sie es mit einer Kopie.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate.py"/>
        <source>“{0}” has no text in it; check that it is the right file.</source>
        <translation>„{0}“ enthält keinen Text; prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate.py"/>
        <source>“{0}” is too large: a document may have {1} MB of text; split it into several files.</source>
        <translation>„{0}“ ist zu groß: Ein Dokument darf {1} MB Text haben; teilen Sie es auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manuscript.py"/>
        <source>“{0}” is no Word document: a manuscript is read as .docx. Save it as that.</source>
        <translation>„{0}“ ist kein Word-Dokument: Ein Manuskript wird als .docx gelesen. Bitte so speichern.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manuscript.py"/>
        <source>footnote {0}</source>
        <translation>Fußnote {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manuscript.py"/>
        <source>endnote {0}</source>
        <translation>Endnote {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manuscript.py"/>
        <source>paragraph {0}</source>
        <translation>Absatz {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manuscript.py"/>
        <source>text box at {0}</source>
        <translation>Textfeld bei {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/notes.py"/>
        <source>{0:,} time stamp</source>
        <translation>{0:,} Zeitmarke</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/notes.py"/>
        <source>{0:,} time stamps</source>
        <translation>{0:,} Zeitmarken</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/notes.py"/>
        <source>{0:,} event</source>
        <translation>{0:,} Ereignis</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/notes.py"/>
        <source>{0:,} events</source>
        <translation>{0:,} Ereignisse</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/notes.py"/>
        <source>{0:,} heading</source>
        <translation>{0:,} Überschrift</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/notes.py"/>
        <source>{0:,} headings</source>
        <translation>{0:,} Überschriften</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/notes.py"/>
        <source>{0:,} horizontal rule</source>
        <translation>{0:,} Trennlinie</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/notes.py"/>
        <source>{0:,} horizontal rules</source>
        <translation>{0:,} Trennlinien</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/notes.py"/>
        <source>{0:,} page line</source>
        <translation>{0:,} Seitenzeile</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/notes.py"/>
        <source>{0:,} page lines</source>
        <translation>{0:,} Seitenzeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/notes.py"/>
        <source>{0:,} table heading</source>
        <translation>{0:,} Tabellenkopf</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/notes.py"/>
        <source>{0:,} table headings</source>
        <translation>{0:,} Tabellenköpfe</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/notes.py"/>
        <source>{0:,} line of nobody</source>
        <translation>{0:,} Zeile von niemandem</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/notes.py"/>
        <source>{0:,} lines of nobody</source>
        <translation>{0:,} Zeilen von niemandem</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>a Word document or another packed file</source>
        <translation>ein Word-Dokument oder eine andere gepackte Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>an older Word document</source>
        <translation>ein älteres Word-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>a rich text document</source>
        <translation>ein Rich-Text-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>“{0}” is {1} under the name of a text file; open it in its program and save it as text.</source>
        <translation>„{0}“ ist {1} unter dem Namen einer Textdatei; öffnen Sie die Datei im passenden Programm und speichern Sie sie als Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>encoding guessed: {0}</source>
        <translation>Zeichenkodierung vermutet: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>{0:,} damaged character</source>
        <translation>{0:,} beschädigtes Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>{0:,} damaged characters</source>
        <translation>{0:,} beschädigte Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>{0:,} NUL character</source>
        <translation>{0:,} NUL-Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>{0:,} NUL characters</source>
        <translation>{0:,} NUL-Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>{0:,} half character</source>
        <translation>{0:,} halbes Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>{0:,} half characters</source>
        <translation>{0:,} halbe Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plaintext.py"/>
        <source>“{0}” is not a text that can be read; save it as text in the encoding UTF-8.</source>
        <translation>„{0}“ ist kein lesbarer Text; speichern Sie die Datei als Text in der Zeichenkodierung UTF-8.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>“{0}” is not a table that can be read here. Save it as csv or xlsx.</source>
        <translation>„{0}“ ist keine Tabelle, die hier gelesen werden kann. Speichern Sie sie als csv oder xlsx.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>“{0}” has no header: its first row must name the columns.</source>
        <translation>„{0}“ hat keine Kopfzeile: Die erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>“{0}” has two columns “{1}”. Rename or remove one.</source>
        <translation>„{0}“ hat zwei Spalten „{1}“. Benennen Sie eine um, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>The characters of “{0}” cannot be read. Save it as csv in UTF-8.</source>
        <translation>Die Zeichen von „{0}“ lassen sich nicht lesen. Speichern Sie die Datei als csv in UTF-8.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>“{0}” cannot be read as a table: in line {1} or before it, a quotation mark is not closed, or not doubled within a cell. Save the table again as csv or xlsx.</source>
        <translation>„{0}“ lässt sich nicht als Tabelle lesen: In Zeile {1} oder davor ist ein Anführungszeichen nicht geschlossen oder innerhalb einer Zelle nicht verdoppelt. Speichern Sie die Tabelle noch einmal als csv oder xlsx.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>“{0}” cannot be read as a workbook. Save it again as xlsx, or as csv.</source>
        <translation>„{0}“ lässt sich nicht als Arbeitsmappe lesen. Speichern Sie sie noch einmal als xlsx oder als csv.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>“{0}” has a formula without a value in {1}{2}. Open it in a spreadsheet program, save it, and try again.</source>
        <translation>„{0}“ hat in {1}{2} eine Formel ohne Wert. Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>“{0}” unpacks to {1:,} bytes and was not opened. Save it as csv.</source>
        <translation>„{0}“ ist entpackt {1:,} Bytes groß und wurde nicht geöffnet. Speichern Sie die Tabelle als csv.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>“{0}” holds a document type, which no workbook does. Save it as csv.</source>
        <translation>„{0}“ enthält eine Dokumenttypdefinition, wie sie in keiner Arbeitsmappe vorkommt. Speichern Sie die Tabelle als csv.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/transcripts.py"/>
        <source>“{0}” is in Word's older format; please open it in Word and save it as .docx.</source>
        <translation>„{0}“ liegt im älteren Word-Format vor; bitte öffnen Sie die Datei in Word und speichern Sie sie als .docx.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/transcripts.py"/>
        <source>“{0}” is of a kind that cannot be read; please save it as {1} or {2}.</source>
        <translation>„{0}“ ist von einer Art, die sich nicht lesen lässt; bitte speichern Sie die Datei als {1} oder {2}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/turns.py"/>
        <source>{0} before the first speaker</source>
        <translation>{0} vor dem ersten Redebeitrag</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/turns.py"/>
        <source>{0:,} line</source>
        <translation>{0:,} Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/turns.py"/>
        <source>{0:,} lines</source>
        <translation>{0:,} Zeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/turns.py"/>
        <source>{0} of front matter</source>
        <translation>{0} Vorspann</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/output.py"/>
        <source>“{0}” could not be written. Your project is safe. Choose another folder.</source>
        <translation>„{0}“ konnte nicht geschrieben werden. Ihr Projekt ist sicher. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/output.py"/>
        <source>The printer could not be reached. Choose another, or save as PDF.</source>
        <translation>Der Drucker war nicht erreichbar. Wählen Sie einen anderen oder speichern Sie als PDF.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>No theme has a status that could be tried: that needs codes, and two groups that speak.</source>
        <translation>Kein Thema hat einen Status, der sich erproben ließe: Dazu braucht es Codes und zwei Gruppen, die sprechen.</translation>
    </message>
    <message>
        <location filename="../../annotator/listings/passage.py"/>
        <source>There is no role “{0}” in the project. There are: {1}.</source>
        <translation>Eine Rolle „{0}“ gibt es im Projekt nicht. Es gibt: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/packing/folder.py"/>
        <source>“{0}” is of an earlier pack and cannot be removed: {1}. Close it, and write the pack again.</source>
        <translation>„{0}“ stammt aus einem früheren Paket und lässt sich nicht entfernen: {1}. Die Datei schließen und das Paket noch einmal schreiben.</translation>
    </message>
    <message>
        <location filename="../../annotator/packing/folder.py"/>
        <source>“{0}” is a file. The pack is written to a folder: choose another name.</source>
        <translation>„{0}“ ist eine Datei. Die Mappe wird in einen Ordner geschrieben: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/packing/folder.py"/>
        <source>The folder “{0}” cannot be made: {1}. Choose another folder.</source>
        <translation>Der Ordner „{0}“ lässt sich nicht anlegen: {1}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/perspective_writing.py"/>
        <source>{0} supplies many of the quotes of {1}.</source>
        <translation>{0} liefert viele der Zitate von {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/perspective_writing.py"/>
        <source>{0} supplies many of the quotes of {1} on “{2}”.</source>
        <translation>{0} liefert viele der Zitate von {1} zu „{2}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/perspective_writing.py"/>
        <source>{0} supplies {1} of {2} quotes of {3}: more than a third.</source>
        <translation>{0} liefert {1} von {2} Zitaten von {3}: mehr als ein Drittel.</translation>
    </message>
    <message>
        <location filename="../../annotator/perspective_writing.py"/>
        <source>{0} supplies {1} quotes of {2} on “{3}”: more than two of one theme.</source>
        <translation>{0} liefert {1} Zitate von {2} zu „{3}“: mehr als zwei zu einem Thema.</translation>
    </message>
    <message>
        <location filename="../../annotator/perspective_writing.py"/>
        <source>“{0}”: themes and groups are written as .docx, .xlsx or .csv. Choose one of these endings.</source>
        <translation>„{0}“: Themen und Gruppen werden als .docx, .xlsx oder .csv geschrieben. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <location filename="../../annotator/project_file.py"/>
        <source>There is no {0} “{1}” in the project. There are: {2}.</source>
        <translation>Im Projekt nicht zu finden: {0} „{1}“. Es gibt: {2}.</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>its quotation mark is not closed</source>
        <translation>sein Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>no transcript of the project has these words, nor words that are much alike</source>
        <translation>kein Transkript des Projekts hat diese Wörter oder sehr ähnliche</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>{0} The text: “{1}”</source>
        <translation>{0} Der Text: „{1}“</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>whose words these are is not said with them; they are of {0}</source>
        <translation>wessen Worte es sind, steht nicht dabei; sie sind von {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>said by {0}</source>
        <translation>gesagt von {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>nothing in the project is called “{0}”</source>
        <translation>nichts im Projekt heißt „{0}“</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>Numbers were not checked: this project is reflexive, and nothing in it is counted.</source>
        <translation>Zahlen wurden nicht geprüft: Dieses Projekt ist reflexiv, und nichts darin wird gezählt.</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>Numbers were not checked: {0}</source>
        <translation>Zahlen wurden nicht geprüft: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>From {0} words on what stands in quotation marks, or apart as a paragraph of its own, is a quotation; fewer are, where a bracket behind them says whose they are.</source>
        <translation>Ab {0} Wörtern ist ein Zitat, was in Anführungszeichen oder abgesetzt als eigener Absatz steht; weniger sind es, wo eine Klammer dahinter sagt, wessen Worte es sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>Not looked at: {0} in quotation marks.</source>
        <translation>Nicht angesehen: {0} in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>{0:,} shorter piece</source>
        <translation>{0:,} kürzeres Stück</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>{0:,} shorter pieces</source>
        <translation>{0:,} kürzere Stücke</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>No differences: kinds of quotation marks, apostrophes, hyphens, dashes, dots and spaces; capitals; full stops and commas at the ends and beside an ellipsis; labels and notes that are no speech.</source>
        <translation>Kein Unterschied sind: Arten von Anführungszeichen, Apostrophen, Binde- und Gedankenstrichen, Auslassungspunkten und Leerzeichen; Großschreibung; Punkte und Kommas an den Enden und neben Auslassungen; Kürzel und Anmerkungen, die keine Rede sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>Numbers are looked at where they count passages, persons, transcripts, words or themes, or are shares, ranks, rates, how many times as much or thresholds; where a sentence leaves open of what and of whom they are, they are not checked.</source>
        <translation>Zahlen werden geprüft, wo sie Textstellen, Personen, Transkripte, Wörter oder Themen zählen oder Anteile, Ränge, Raten, Vielfache oder Schwellen sind; wo ein Satz offen lässt, wovon und von wem sie sind, werden sie nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>The list of literature was not looked at.</source>
        <translation>Das Literaturverzeichnis wurde nicht angesehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>Not read: {0}.</source>
        <translation>Nicht gelesen: {0}.</translation>
    </message>
    <message>
        <location filename="../../annotator/proofing.py"/>
        <source>its row or column names no theme or role</source>
        <translation>ihre Zeile oder Spalte nennt kein Thema oder keine Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/questions/beside.py"/>
        <source>A second code may be “{0}” or stand in the same “{1}”. Choose one of these.</source>
        <translation>Ein zweiter Code kann überlappen („{0}“) oder im selben Redebeitrag stehen („{1}“).</translation>
    </message>
    <message>
        <location filename="../../annotator/questions/crossings.py"/>
        <source>“{0}” and “{1}” are one code, or one stands below the other.</source>
        <translation>„{0}“ und „{1}“ sind ein Code, oder einer steht unter dem anderen.</translation>
    </message>
    <message>
        <location filename="../../annotator/questions/settlements.py"/>
        <source>There is no group “{0}” to which a theme can be unique. There are: {1}.</source>
        <translation>Eine Gruppe „{0}“, bei der allein ein Thema stehen kann, gibt es nicht. Es gibt: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/questions/theme_sets.py"/>
        <source>There is no theme set “{0}” in the project. There are: {1}.</source>
        <translation>Einen Themensatz „{0}“ gibt es im Projekt nicht. Es gibt: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/questions/theme_sets.py"/>
        <source>The theme set “{0}” has no codes. Add those that are reported, or compare all.</source>
        <translation>Der Themensatz „{0}“ hat keine Codes. Die Codes hinzufügen, über die berichtet wird, oder alle vergleichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/quoting.py"/>
        <source>“{0}”: passages are written as .docx, .xlsx or .csv. Choose one of these endings.</source>
        <translation>„{0}“: Passagen werden als .docx, .xlsx oder .csv geschrieben. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <location filename="../../annotator/quoting.py"/>
        <source>“{0}”: quotes for print are written as .docx. Choose this ending.</source>
        <translation>„{0}“: Zitate für den Druck werden als .docx geschrieben. Bitte diese Endung wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/books.py"/>
        <source>“{0}” could not be written: it does not read back as it was written. Your project is safe. Try again, or choose another folder.</source>
        <translation>„{0}“ ließ sich nicht schreiben: Die Datei liest sich anders, als sie geschrieben wurde. Ihr Projekt ist sicher. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/butterfly.py"/>
        <source>Bars from one axis compare two groups; here are {0}. Choose dots or heat.</source>
        <translation>Balken von einer Achse vergleichen zwei Gruppen; hier sind es {0}. Möglich sind Punkte oder Matrix.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/cooccurrence.py"/>
        <source>No two of the codes stand together: there is nothing to draw.</source>
        <translation>Keine zwei der Kodes stehen beisammen: Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/dots.py"/>
        <source>Dots show up to {0} groups; here are {1}. Choose heat.</source>
        <translation>Punkte zeigen bis zu {0} Gruppen; hier sind es {1}. Möglich ist die Matrix.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/heat.py"/>
        <source>So many cells do not fit into one figure. Choose a set of themes, or fewer groups.</source>
        <translation>So viele Zellen passen in keine Abbildung. Eine Auswahl von Themen oder weniger Gruppen lassen sich zeichnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/kinds.py"/>
        <source>“{0}” is no kind of figure. Choose {1}.</source>
        <translation>„{0}“ ist keine Art von Abbildung. Möglich: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/measures.py"/>
        <source>does not speak in these documents</source>
        <translation>spricht in diesen Dokumenten nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/measures.py"/>
        <source>speaks of it</source>
        <translation>spricht davon</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/measures.py"/>
        <source>does not speak of it</source>
        <translation>spricht nicht davon</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/measures.py"/>
        <source>speakers not known</source>
        <translation>Sprechende unbekannt</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/measures.py"/>
        <source>{0:,} of {1:,} documents</source>
        <translation>{0:,} von {1:,} Dokumenten</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/measures.py"/>
        <source>{0}, checked</source>
        <translation>{0}, geprüft</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/measures.py"/>
        <source>{0}, not checked</source>
        <translation>{0}, nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/options.py"/>
        <source>“{0}” is no measure of a figure. Choose {1}.</source>
        <translation>„{0}“ ist kein Maß einer Abbildung. Möglich: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/options.py"/>
        <source>A figure is from 60 to 420 mm wide: {0:g} mm is one column, {1:g} mm two.</source>
        <translation>Eine Abbildung ist 60 bis 420 mm breit: {0:g} mm sind eine Spalte, {1:g} mm zwei.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/participation.py"/>
        <source>Nobody speaks in the documents: there is nothing to draw.</source>
        <translation>In den Dokumenten spricht niemand: Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/participation.py"/>
        <source>{0:,} word</source>
        <translation>{0:,} Wort</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/participation.py"/>
        <source>{0:,} turn</source>
        <translation>{0:,} Beitrag</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/participation.py"/>
        <source>{0:,} turns</source>
        <translation>{0:,} Beiträge</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/rows.py"/>
        <source>A figure of the comparison needs two groups; there is none. Assign roles first.</source>
        <translation>Eine Abbildung des Vergleichs braucht zwei Gruppen; es gibt keine. Zuerst sind Rollen zuzuweisen.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/rows.py"/>
        <source>A figure of the comparison needs two groups; there is one, “{0}”. Assign roles, or compare by something else.</source>
        <translation>Eine Abbildung des Vergleichs braucht zwei Gruppen; es gibt eine, „{0}“. Rollen lassen sich zuweisen, oder der Vergleich geschieht nach etwas anderem.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/rows.py"/>
        <source>No passage of the groups is coded yet: there is nothing to draw.</source>
        <translation>Noch ist keine Passage der Gruppen kodiert: Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/rows.py"/>
        <source>There is no theme to draw. Make codes, or choose a set that has some.</source>
        <translation>Es gibt kein Thema zu zeichnen. Zuerst sind Kodes anzulegen, oder eine Auswahl, die welche hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/rows.py"/>
        <source>None of the themes has a passage of the groups: there is nothing to draw.</source>
        <translation>Keines der Themen hat eine Passage der Gruppen: Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/saving.py"/>
        <source>“{0}”: a figure is written as .svg, .pdf or .png. Choose one of these endings.</source>
        <translation>„{0}“: Eine Abbildung wird als .svg, .pdf oder .png geschrieben. Der Name braucht eine dieser Endungen.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/figures/sheet.py"/>
        <source>So many rows do not fit into one figure. Choose a set of themes, or fewer documents.</source>
        <translation>So viele Zeilen passen in keine Abbildung. Eine Auswahl von Themen oder weniger Dokumente lassen sich zeichnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/files.py"/>
        <source>“{0}” could not be written: it is open in another program. Your project is safe. Close it there and try again, or choose another folder. If it is open nowhere, delete “{1}” beside it.</source>
        <translation>„{0}“ konnte nicht geschrieben werden: Die Datei ist in einem anderen Programm geöffnet. Das Projekt ist sicher. Dort schließen und erneut versuchen oder einen anderen Ordner wählen. Ist sie nirgends geöffnet, „{1}“ daneben löschen.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/files.py"/>
        <source>“{0}” could not be written</source>
        <translation>„{0}“ ließ sich nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/files.py"/>
        <source>{0}: the disk is full. Your project is safe. Free space, or choose another folder.</source>
        <translation>{0}: Der Datenträger ist voll. Ihr Projekt ist sicher. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/files.py"/>
        <source>{0}: there is no folder “{1}”. Make it first, or choose another.</source>
        <translation>{0}: Den Ordner „{1}“ gibt es nicht. Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/files.py"/>
        <source>{0}: that is the name of a folder. Choose another name.</source>
        <translation>{0}: So heißt ein Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/files.py"/>
        <source>{0}: the folder is read-only, or the file is open in another program. Your project is safe. Close it and try again, or choose another folder.</source>
        <translation>{0}: Der Ordner ist schreibgeschützt, oder die Datei ist in einem anderen Programm geöffnet. Ihr Projekt ist sicher. Schließen Sie die Datei und versuchen Sie es noch einmal, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/files.py"/>
        <source>{0}: {1}. Your project is safe. Try again, or choose another folder.</source>
        <translation>{0}: {1}. Ihr Projekt ist sicher. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>No test can be made.</source>
        <translation>Es ist kein Test möglich.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>{0}: {1} in {2}; Holm’s correction is over all of them.</source>
        <translation>{0}: {1} in {2}; Holms Korrektur gilt für alle zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>{0:,} test</source>
        <translation>{0:,} Test</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>{0:,} tests</source>
        <translation>{0:,} Tests</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>{0:,} reported theme</source>
        <translation>{0:,} berichtetes Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>{0:,} reported themes</source>
        <translation>{0:,} berichtete Themen</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>{0:,} pair of groups</source>
        <translation>{0:,} Paar von Gruppen</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>{0:,} pairs of groups</source>
        <translation>{0:,} Paaren von Gruppen</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>&lt; {0:.4f}</source>
        <translation>&lt; {0:.4f}</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>{0:.4f}</source>
        <translation>{0:.4f}</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>{0} ({1}) against {2} ({3})</source>
        <translation>{0} ({1}) gegen {2} ({3})</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>{0:,} document</source>
        <translation>{0:,} Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>{0:,} documents</source>
        <translation>{0:,} Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>{0}: not tested. {1}</source>
        <translation>{0}: nicht getestet. {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>{0}: {1}. The smallest p that it can reach is {2}, after Holm {3}.</source>
        <translation>{0}: {1}. Das kleinste erreichbare p ist {2}, nach Holm {3}.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>{0} No single theme can come below {1:.2f} after the correction.</source>
        <translation>{0} Kein einzelnes Thema kann nach der Korrektur unter {1:.2f} kommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>exact sign-flip test over {0:,} arrangements</source>
        <translation>exakter Vorzeichentest über {0:,} Anordnungen</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>sign-flip test over {0:,} arrangements that were drawn</source>
        <translation>Vorzeichentest über {0:,} gezogene Anordnungen</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>exact permutation test over {0:,} arrangements</source>
        <translation>exakter Permutationstest über {0:,} Anordnungen</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/foretold.py"/>
        <source>permutation test over {0:,} arrangements that were drawn</source>
        <translation>Permutationstest über {0:,} gezogene Anordnungen</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} participant</source>
        <translation>{0:,} Teilnehmende(r)</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} participants</source>
        <translation>{0:,} Teilnehmende</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} further document</source>
        <translation>{0:,} weiteres Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} further documents</source>
        <translation>{0:,} weitere Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} coder</source>
        <translation>{0:,} Codierperson</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} coders</source>
        <translation>{0:,} Codierpersonen</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} level</source>
        <translation>{0:,} Ebene</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} levels</source>
        <translation>{0:,} Ebenen</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} code</source>
        <translation>{0:,} Code</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} codes</source>
        <translation>{0:,} Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} quotation</source>
        <translation>{0:,} Zitat</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} quotations</source>
        <translation>{0:,} Zitate</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} change</source>
        <translation>{0:,} Änderung</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} changes</source>
        <translation>{0:,} Änderungen</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} memo</source>
        <translation>{0:,} Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} memos</source>
        <translation>{0:,} Memos</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} theme</source>
        <translation>{0:,} Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} themes</source>
        <translation>{0:,} Themen</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/facts.py"/>
        <source>{0:,} transcript</source>
        <translation>{0:,} Transkript</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/tried.py"/>
        <source>{0:,} other</source>
        <translation>{0:,} weitere</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/tried.py"/>
        <source>{0:,} others</source>
        <translation>{0:,} weitere</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/manuscript/word/looks.py"/>
        <source>“{0}” is no paper. Choose {1}.</source>
        <translation>„{0}“ ist kein Papier. Wählen Sie {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/memos.py"/>
        <source>“{0}”: memos are written as .docx. Choose this ending.</source>
        <translation>„{0}“: Memos werden als .docx geschrieben. Wählen Sie diese Endung.</translation>
    </message>
    <message>
        <location filename="../../annotator/reports/tables.py"/>
        <source>“{0}”: a table is written as .csv or .xlsx. Choose one of these endings.</source>
        <translation>„{0}“: Eine Tabelle wird als .csv oder .xlsx geschrieben. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/action.py"/>
        <source>That {0} is not in the project.</source>
        <translation>Im Projekt nicht zu finden: {0}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/action.py"/>
        <source>That {0} is no longer in the project.</source>
        <translation>Nicht mehr im Projekt: {0}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/audit.py"/>
        <source>The log was changed outside of Annotator: “{0}” by {1}, {2}.</source>
        <translation>Das Protokoll wurde außerhalb von Annotator verändert: „{0}“ von {1}, {2}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/audit.py"/>
        <source>The log has entries of {0} actions that are not in it.</source>
        <translation>Das Protokoll hat Einträge von {0} Schritten, die nicht darin stehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/audit.py"/>
        <source>The text of “{0}” was changed outside of Annotator.</source>
        <translation>Der Text von „{0}“ wurde außerhalb von Annotator verändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/audit.py"/>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/store/audit.py"/>
        <source>The text of “{0}” is missing.</source>
        <translation>Der Text von „{0}“ fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/backup.py"/>
        <source>No backup could be made in “{0}” ({1}). Nothing was changed.</source>
        <translation>In „{0}“ ließ sich keine Sicherung anlegen ({1}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/check.py"/>
        <source>The tables were not compared with the log: entries in it cannot be read.</source>
        <translation>Die Tabellen wurden nicht mit dem Protokoll verglichen: Einträge darin lassen sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/check.py"/>
        <source>The file is damaged ({0}): nothing else was looked at. Open a backup, or a colleague's copy.</source>
        <translation>Die Datei ist beschädigt ({0}): Mehr wurde nicht geprüft. Öffnen Sie eine Sicherung oder eine Kopie aus Ihrem Team.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/check.py"/>
        <source>Table {0}, {1}</source>
        <translation>Tabelle {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/check.py"/>
        <source>{0}: the row is missing.</source>
        <translation>{0}: Die Zeile fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/check.py"/>
        <source>{0}: the row is not in the log.</source>
        <translation>{0}: Die Zeile steht nicht im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/check.py"/>
        <source>{0}, {1}: {2!r} instead of {3!r}.</source>
        <translation>{0}, {1}: {2!r} statt {3!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/failures.py"/>
        <source>the last action was not stored, all before it is</source>
        <translation>Der letzte Schritt wurde nicht gespeichert, alle davor schon</translation>
    </message>
    <message>
        <location filename="../../annotator/store/failures.py"/>
        <source>The project is busy: another program is writing to it. Nothing was changed. Try again.</source>
        <translation>Das Projekt ist beschäftigt: Ein anderes Programm schreibt gerade hinein. Es wurde nichts geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/failures.py"/>
        <source>The project cannot be changed: its file or folder is read-only. Nothing was changed. Copy the project to a folder of your own.</source>
        <translation>Das Projekt lässt sich nicht ändern: Die Datei oder der Ordner ist schreibgeschützt. Es wurde nichts geändert. Kopieren Sie das Projekt in einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/failures.py"/>
        <source>The disk is full: {0}. Free space, try again.</source>
        <translation>Der Datenträger ist voll: {0}. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/failures.py"/>
        <source>The disk failed, or has no room left for you: {0}. Free space, try again.</source>
        <translation>Der Datenträger hat versagt oder bietet Ihnen keinen Platz mehr: {0}. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/failures.py"/>
        <source>The project file was moved, replaced or deleted while it was open: {0}. Close the project and open the file again where it is now.</source>
        <translation>Die Projektdatei wurde verschoben, ersetzt oder gelöscht, während sie geöffnet war: {0}. Schließen Sie das Projekt, und öffnen Sie die Datei dort, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/failures.py"/>
        <source>The project file is damaged ({0}): {1}. Close it, and open a backup or a colleague's copy.</source>
        <translation>Die Projektdatei ist beschädigt ({0}): {1}. Schließen Sie sie, und öffnen Sie eine Sicherung oder eine Kopie aus Ihrem Team.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/failures.py"/>
        <source>“{0}” is damaged ({1}) and was left untouched. Open a backup, or a colleague's copy of the project.</source>
        <translation>„{0}“ ist beschädigt ({1}) und wurde nicht angerührt. Öffnen Sie eine Sicherung oder eine Kopie des Projekts aus Ihrem Team.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/log.py"/>
        <source>The project's log lacks an action that can be undone. Check the project.</source>
        <translation>Im Protokoll des Projekts fehlt ein Schritt, der sich rückgängig machen lässt. Prüfen Sie das Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merge.py"/>
        <source>“{0}” was made by a newer version of Annotator. Nothing was merged.</source>
        <translation>„{0}“ stammt von einer neueren Version von Annotator. Es wurde nichts zusammengeführt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merge.py"/>
        <source>“{0}” is a copy of another project. Nothing was merged.</source>
        <translation>„{0}“ ist die Kopie eines anderen Projekts. Es wurde nichts zusammengeführt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/merge.py"/>
        <source>“{0}” is damaged: “{1}” by {2} differs between the copies. Nothing was merged.</source>
        <translation>„{0}“ ist beschädigt: „{1}“ von {2} unterscheidet sich zwischen den Kopien. Es wurde nichts zusammengeführt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/numbers.py"/>
        <source>Nothing in the project has the number {0}.</source>
        <translation>Nichts im Projekt hat die Nummer {0}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py"/>
        <source>“{0}” exists already and was left as it is. Choose another name for the new project.</source>
        <translation>„{0}“ gibt es schon und wurde so belassen. Wählen Sie für das neue Projekt einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py"/>
        <source>“{0}” cannot be made: {1}. Choose another folder.</source>
        <translation>„{0}“ lässt sich nicht anlegen: {1}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py"/>
        <source>what it says of its tables is no text</source>
        <translation>die Angaben zu den Tabellen sind kein Text</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py"/>
        <source>“{0}” was not closed as it should be, and cannot be put in order where it is read-only. Copy it, with the files beside it whose names begin the same, to a folder of your own and open it there.</source>
        <translation>„{0}“ wurde nicht ordnungsgemäß geschlossen und lässt sich an einem schreibgeschützten Ort nicht in Ordnung bringen. Kopieren Sie die Datei samt den Dateien daneben, deren Namen gleich beginnen, in einen eigenen Ordner, und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py"/>
        <source>“{0}” is busy: another program is writing to it. Try again.</source>
        <translation>„{0}“ ist beschäftigt: Ein anderes Programm schreibt gerade hinein. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py"/>
        <source>“{0}” is a folder. A project is one file that ends in {1}.</source>
        <translation>„{0}“ ist ein Ordner. Ein Projekt ist eine einzige Datei, die auf {1} endet.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py"/>
        <source>“{0}” is not a file.</source>
        <translation>„{0}“ ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py"/>
        <source>There is no file “{0}”. Check the name and the folder.</source>
        <translation>Die Datei „{0}“ gibt es nicht. Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py"/>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>„{0}“ lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py"/>
        <source>“{0}” is not an Annotator project. It was left untouched.</source>
        <translation>„{0}“ ist kein Annotator-Projekt. Die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py"/>
        <source>it was copied only in part</source>
        <translation>sie wurde nur zum Teil kopiert</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py"/>
        <source>“{0}” in it was not made by Annotator</source>
        <translation>„{0}“ darin stammt nicht von Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py"/>
        <source>parts of it are missing</source>
        <translation>Teile davon fehlen</translation>
    </message>
    <message>
        <location filename="../../annotator/store/opening.py"/>
        <source>“{0}” was made by a newer version of Annotator and was left untouched. Install the newest version to open it.</source>
        <translation>„{0}“ stammt von einer neueren Version von Annotator und wurde nicht angerührt. Installieren Sie die neueste Version, um das Projekt zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/parcels.py"/>
        <source>The other copy is damaged: the text that “{0}” by {1} brought is not as it was. Nothing was merged.</source>
        <translation>Die andere Kopie ist beschädigt: Der Text, den „{0}“ von {1} gebracht hat, ist nicht mehr, wie er war. Es wurde nichts zusammengeführt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/parcels.py"/>
        <source>The other copy is damaged: “{0}” by {1} was changed outside of Annotator. Nothing was merged.</source>
        <translation>Die andere Kopie ist beschädigt: „{0}“ von {1} wurde außerhalb von Annotator verändert. Es wurde nichts zusammengeführt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/read.py"/>
        <source>The project is damaged: the text of a document is missing. Open a backup.</source>
        <translation>Das Projekt ist beschädigt: Der Text eines Dokuments fehlt. Öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/replica.py"/>
        <source>What the merge had brought is damaged. Merge the other copy again.</source>
        <translation>Was das Zusammenführen gebracht hatte, ist beschädigt. Führen Sie die andere Kopie noch einmal zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/replica.py"/>
        <source>The merge cannot be undone: “{0}” by {1} builds on what it brought. Nothing was changed.</source>
        <translation>Das Zusammenführen lässt sich nicht rückgängig machen: „{0}“ von {1} baut darauf auf. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/store.py"/>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/store.py"/>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/store.py"/>
        <source>The log of the project was changed outside of Annotator, so that no tables can be made from it. Nothing was changed. Open a backup, or a colleague's copy of the project.</source>
        <translation>Das Protokoll des Projekts wurde außerhalb von Annotator verändert, sodass sich daraus keine Tabellen machen lassen. Es wurde nichts geändert. Öffnen Sie eine Sicherung oder eine Kopie des Projekts aus Ihrem Team.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/store.py"/>
        <source>“{0}” is read-only. Copy it to a folder of your own to change it.</source>
        <translation>„{0}“ ist schreibgeschützt. Kopieren Sie das Projekt in einen eigenen Ordner, um es zu ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/store.py"/>
        <source>“{0}” was made by a newer version of Annotator: it can be read here, but neither changed nor checked. Install the newest version.</source>
        <translation>„{0}“ stammt von einer neueren Version von Annotator: Das Projekt lässt sich hier lesen, aber weder ändern noch prüfen. Installieren Sie die neueste Version.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codebook.py"/>
        <source>“{0}” cannot be taken over as a codebook.</source>
        <translation>„{0}“ lässt sich nicht als Codebuch übernehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codebook.py"/>
        <source>Row {0}: the name is missing.</source>
        <translation>Zeile {0}: Der Name fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codebook.py"/>
        <source>Row {0}: the parent “{1}” of “{2}” is neither in the table nor in the codebook.</source>
        <translation>Zeile {0}: Der Obercode „{1}“ von „{2}“ steht weder in der Tabelle noch im Codebuch.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codebook.py"/>
        <source>Row {0}: several codes are called “{1}”. Write the parent of “{2}” so that it is clear which is meant: {3}.</source>
        <translation>Zeile {0}: Mehrere Codes heißen „{1}“. Schreiben Sie den Obercode von „{2}“ so, dass klar ist, welcher gemeint ist: {3}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codebook.py"/>
        <source>Row {0}: several codes are called “{1}”. {2}</source>
        <translation>Zeile {0}: Mehrere Codes heißen „{1}“. {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codebook.py"/>
        <source>under “{0}”</source>
        <translation>unter „{0}“</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codebook.py"/>
        <source>at the top</source>
        <translation>auf oberster Ebene</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codebook.py"/>
        <source>Rows {0}: “{1}” stands twice {2}.</source>
        <translation>Zeilen {0}: „{1}“ steht zweimal {2}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codebook.py"/>
        <source>Row {0}: “{1}” is not a colour. Use {2}, or #RRGGBB.</source>
        <translation>Zeile {0}: „{1}“ ist keine Farbe. Verwenden Sie {2} oder #RRGGBB.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codes.py"/>
        <source>“{0}” cannot stand below itself.</source>
        <translation>„{0}“ kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codes.py"/>
        <source>A code cannot be joined with itself.</source>
        <translation>Ein Code lässt sich nicht mit sich selbst zusammenlegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codes.py"/>
        <source>Both codes have a code “{0}” below them. Join or rename those first.</source>
        <translation>Beide Codes haben einen Untercode „{0}“. Legen Sie zuerst diese zusammen, oder benennen Sie einen um.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codes.py"/>
        <source>There is already a code “{0}” where “{1}” stands. Rename one first.</source>
        <translation>Wo „{1}“ steht, gibt es schon einen Code „{0}“. Benennen Sie zuerst einen davon um.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codes.py"/>
        <source>A code needs a name.</source>
        <translation>Ein Code braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codes.py"/>
        <source>The code above is no longer in the codebook.</source>
        <translation>Der Code darüber ist nicht mehr im Codebuch.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codes.py"/>
        <source>There is already a code “{0}” {1}. Choose another name.</source>
        <translation>Einen Code „{0}“ gibt es {1} schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codes.py"/>
        <source>“{0}” is not a colour. Use {1}, or #RRGGBB.</source>
        <translation>„{0}“ ist keine Farbe. Verwenden Sie {1} oder #RRGGBB.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/coding_table.py"/>
        <source>Row {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/coding_table.py"/>
        <source>{0:,} of {1:,} rows of “{2}” cannot be placed.</source>
        <translation>{0:,} von {1:,} Zeilen von „{2}“ lassen sich nicht zuordnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/coding_table.py"/>
        <source>there is no document “{0}”.</source>
        <translation>Ein Dokument „{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/coding_table.py"/>
        <source>neither start and end nor a quote is given.</source>
        <translation>Weder Anfang und Ende noch ein Zitat sind angegeben.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/coding_table.py"/>
        <source>characters {0} to {1} are no passage of a text of {2:,} characters.</source>
        <translation>Die Zeichen {0} bis {1} sind keine Passage eines Textes von {2:,} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/coding_table.py"/>
        <source>characters {0} to {1} are nothing but space.</source>
        <translation>Die Zeichen {0} bis {1} sind nichts als Leerraum.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/coding_table.py"/>
        <source>characters {0} to {1} are {2}, not {3}.</source>
        <translation>Die Zeichen {0} bis {1} sind {2}, nicht {3}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/coding_table.py"/>
        <source>{0} does not occur in the document.</source>
        <translation>{0} kommt im Dokument nicht vor.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/coding_table.py"/>
        <source>{0} occurs {1} times. Say which in a column “occurrence”.</source>
        <translation>{0} kommt {1}-mal vor. Geben Sie in einer Spalte „occurrence“ an, welche Stelle gemeint ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/coding_table.py"/>
        <source>{0} occurs {1} times, not {2}.</source>
        <translation>{0} kommt {1}-mal vor, nicht {2}-mal.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/coding_table.py"/>
        <source>“{0}” in the column {1} is not a whole number.</source>
        <translation>„{0}“ in der Spalte {1} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/coding_table.py"/>
        <source>“{0}” in the column exemplar is neither yes nor no.</source>
        <translation>„{0}“ in der Spalte exemplar ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codings.py"/>
        <source>A coder needs a name.</source>
        <translation>Wer kodiert, braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codings.py"/>
        <source>Only nine codes can be pinned, one for each digit. Unpin one first.</source>
        <translation>Es lassen sich nur neun Codes anheften, einer für jede Ziffer. Lösen Sie zuerst einen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codings.py"/>
        <source>That passage is no longer there.</source>
        <translation>Diese Passage gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codings.py"/>
        <source>Select some text before applying a code.</source>
        <translation>Wählen Sie Text aus, bevor Sie einen Code zuweisen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codings.py"/>
        <source>The text ends at character {0:,}: a passage cannot go beyond it.</source>
        <translation>Der Text endet mit dem Zeichen {0:,}: Eine Passage kann nicht darüber hinausgehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/codings.py"/>
        <source>That transcript is no longer there.</source>
        <translation>Dieses Transkript gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/documents.py"/>
        <source>A document needs a title.</source>
        <translation>Ein Dokument braucht einen Titel.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/documents.py"/>
        <source>This text is in the project already, as “{0}”.</source>
        <translation>Dieser Text ist schon im Projekt, als „{0}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/hearing.py"/>
        <source>Say who speaks in a passage: select some text first.</source>
        <translation>Sagen Sie, wer in einer Passage spricht: Wählen Sie zuerst Text aus.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/hearing.py"/>
        <source>A speaker is not of this transcript.</source>
        <translation>Eine Sprecherkennung gehört nicht zu diesem Transkript.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/memos.py"/>
        <source>A memo needs a title or a text.</source>
        <translation>Ein Memo braucht einen Titel oder einen Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/people.py"/>
        <source>A participant is one person, or several.</source>
        <translation>Ein Eintrag steht für eine Person oder mehrere.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/people.py"/>
        <source>A name for the {0} is missing.</source>
        <translation>Ein Name fehlt ({0}).</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/people.py"/>
        <source>There is already a {0} “{1}”. Choose another name.</source>
        <translation>Den Namen „{1}“ gibt es schon ({0}). Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/people.py"/>
        <source>Speakers whom nobody has assigned are listed under “{0}”: no role can be called so.</source>
        <translation>Sprechende, denen niemand eine Rolle zugewiesen hat, stehen unter „{0}“: So kann keine Rolle heißen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/project.py"/>
        <source>“{0}” is no approach. Choose {1}.</source>
        <translation>„{0}“ ist kein Vorgehen. Wählen Sie {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/project.py"/>
        <source>A reflexive project has no statistics. Choose another approach, or leave them off.</source>
        <translation>Ein reflexives Projekt hat keine Statistik. Einen anderen Ansatz wählen oder sie ausgeschaltet lassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/project.py"/>
        <source>“{0}” is no status. Choose {1}.</source>
        <translation>„{0}“ ist kein Status. Wählen Sie {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/project.py"/>
        <source>Say why: the reason of a settled status is exported with it.</source>
        <translation>Geben Sie an, warum: Die Begründung eines festgelegten Status wird mit ihm exportiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/readings.py"/>
        <source>One reads on from the beginning of a transcript, in a first or later pass.</source>
        <translation>Gelesen wird vom Anfang eines Transkripts an, in einem ersten oder späteren Durchgang.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/sets.py"/>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/sets.py"/>
        <source>There is already one called “{0}”. Choose another name.</source>
        <translation>Den Namen „{0}“ gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/speakers.py"/>
        <source>“{0}” cannot be taken over.</source>
        <translation>„{0}“ lässt sich nicht übernehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/speakers.py"/>
        <source>Row {0}: there is no document “{1}”.</source>
        <translation>Zeile {0}: Ein Dokument „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/speakers.py"/>
        <source>Row {0}: nobody is labelled “{1}” in “{2}” ({3}).</source>
        <translation>Zeile {0}: Das Kürzel „{1}“ kommt in „{2}“ nicht vor ({3}).</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/speakers.py"/>
        <source>its labels: {0}</source>
        <translation>vorhandene Kürzel: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/speakers.py"/>
        <source>it has no labels</source>
        <translation>dort gibt es keine Kürzel</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/speakers.py"/>
        <source>Row {0}: neither a label nor a participant is given.</source>
        <translation>Zeile {0}: Weder ein Kürzel noch Teilnehmende sind angegeben.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/speakers.py"/>
        <source>Row {0}: “{1}” is neither yes nor no.</source>
        <translation>Zeile {0}: „{1}“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/speakers.py"/>
        <source>Row {0}: the role “{1}” is compared in one row and not in another.</source>
        <translation>Zeile {0}: Die Rolle „{1}“ wird in einer Zeile verglichen und in einer anderen nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/speakers.py"/>
        <source>“{0}” has two values of {1}: {2}. A participant has one.</source>
        <translation>„{0}“ hat zwei Werte für {1}: {2}. Jede Person hat einen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verbs/speakers.py"/>
        <source>One label stands for two participants: {0}.</source>
        <translation>Ein Kürzel steht für zwei Personen: {0}.</translation>
    </message>
</context>
<context>
    <name>FigureActs</name>
    <message>
        <location filename="../../annotator/gui/figure/acts.py"/>
        <source>The figure is being drawn.</source>
        <translation>Die Abbildung wird gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/acts.py"/>
        <source>Draw the figure</source>
        <translation>Abbildung zeichnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/acts.py"/>
        <source>Labels in figures</source>
        <translation>Beschriftung in Abbildungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/acts.py"/>
        <source>SVG, to be edited (*.svg)</source>
        <translation>SVG, zum Bearbeiten (*.svg)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/acts.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/acts.py"/>
        <source>PNG, 300 dpi (*.png)</source>
        <translation>PNG, 300 dpi (*.png)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/acts.py"/>
        <source>Save the figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/acts.py"/>
        <source>Copy the figure</source>
        <translation>Abbildung kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/acts.py"/>
        <source>Copied the figure.</source>
        <translation>Abbildung kopiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/acts.py"/>
        <source>Figure — Annotator</source>
        <translation>Abbildung — Annotator</translation>
    </message>
</context>
<context>
    <name>FigureBar</name>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Kind of figure</source>
        <translation>Art der Abbildung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Measure that is shown</source>
        <translation>Gezeigtes Maß</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>When codes stand together</source>
        <translation>Wann Codes beieinander stehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Width on the page</source>
        <translation>Breite auf der Seite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Themes that are shown</source>
        <translation>Gezeigte Themen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Title of the figure</source>
        <translation>Titel der Abbildung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Residuals</source>
        <translation>Restliche Nennungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>What is said of a theme by those who do not discuss it</source>
        <translation>Was jene zu einem Thema sagen, die es nicht besprechen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Labels…</source>
        <translation>Beschriftung…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Schematic</source>
        <translation>Schema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Bars from one axis</source>
        <translation>Balken von einer Achse</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Co-occurrence</source>
        <translation>Gemeinsames Auftreten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Participation</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Speakers</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>In one turn</source>
        <translation>In einem Redebeitrag</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Overlapping</source>
        <translation>Überlappend mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Near</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>Two columns</source>
        <translation>Zwei Spalten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/bar.py"/>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
</context>
<context>
    <name>FigurePane</name>
    <message>
        <location filename="../../annotator/gui/figure/pane.py"/>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/pane.py"/>
        <source>No font here has {0}: boxes stand for them.</source>
        <translation>Keine Schrift hier hat {0}: An ihrer Stelle stehen Kästchen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/pane.py"/>
        <source>The figure as a table</source>
        <translation>Die Abbildung als Tabelle</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../annotator/gui/importing/files.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/files.py"/>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/files.py"/>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/files.py"/>
        <source>No speakers recognised</source>
        <translation>Keine Sprechenden erkannt</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>Group the passages</source>
        <translation>Passagen gruppieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>Sort</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>Sort the passages</source>
        <translation>Passagen sortieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>Show what was said before and after</source>
        <translation>Zeigen, was davor und danach gesagt wurde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>Speaker</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_bar.py"/>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <location filename="../../annotator/gui/controls/filter_chip.py"/>
        <source>Filter {0} {1}</source>
        <translation>Filter {0} {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/controls/filter_chip.py"/>
        <source>Delete takes it away</source>
        <translation>Entf nimmt ihn weg</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Speaker</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Coder</source>
        <translation>Kodierende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Words…</source>
        <translation>Worte…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Has a memo</source>
        <translation>Hat ein Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Memo says…</source>
        <translation>Im Memo steht…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Exemplars only</source>
        <translation>Nur Ankerbeispiele</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>To review only</source>
        <translation>Nur erneut Anzusehendes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Or another code…</source>
        <translation>Oder ein anderer Code…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Other words…</source>
        <translation>Andere Worte…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Words in the passage</source>
        <translation>Worte in der Passage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Words in its memo</source>
        <translation>Worte in ihrem Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Code…</source>
        <translation>Code…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Not code…</source>
        <translation>Nicht Code…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Overlapping a passage of…</source>
        <translation>Überlappend mit einer Passage von…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Not overlapping a passage of…</source>
        <translation>Nicht überlappend mit einer Passage von…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>In a turn with a passage of…</source>
        <translation>Im Redebeitrag mit einer Passage von…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Not in a turn with a passage of…</source>
        <translation>Nicht im Redebeitrag mit einer Passage von…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/filter_menu.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <location filename="../../annotator/gui/coding/filter_strip.py"/>
        <source>What is shown in the transcripts</source>
        <translation>Was in den Transkripten gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/filter_strip.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/filter_strip.py"/>
        <source>Show the passages of one code, or of a theme</source>
        <translation>Die Passagen eines Codes oder Themas zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/filter_strip.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/filter_strip.py"/>
        <source>Show one role; the turns of others are set back</source>
        <translation>Eine Rolle zeigen; die Redebeiträge anderer treten zurück</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/filter_strip.py"/>
        <source>Coder</source>
        <translation>Kodierende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/filter_strip.py"/>
        <source>Show the passages of one coder</source>
        <translation>Die Passagen einer kodierenden Person zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/filter_strip.py"/>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/filter_strip.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <location filename="../../annotator/gui/coding/filtering.py"/>
        <source>Filter what is shown</source>
        <translation>Anzeige filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/filtering.py"/>
        <source>Showing {0} of {1} codes</source>
        <translation>{0} von {1} Codes gezeigt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/filtering.py"/>
        <source>role {0}</source>
        <translation>Rolle {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/filtering.py"/>
        <source>coded by {0}</source>
        <translation>kodiert von {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/filtering.py"/>
        <source>Coded, but the filter does not show it.</source>
        <translation>Kodiert, aber der Filter zeigt es nicht.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <location filename="../../annotator/gui/compare/filters.py"/>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/filters.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/filters.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/filters.py"/>
        <source>Participant</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>Not in a turn with</source>
        <translation>Nicht im Redebeitrag mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>In a turn with</source>
        <translation>Im Redebeitrag mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>Not overlapping</source>
        <translation>Nicht überlappend mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>Overlapping</source>
        <translation>Überlappend mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>Not code</source>
        <translation>Nicht Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>Coder</source>
        <translation>Kodierende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>Speaker</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>exemplars</source>
        <translation>Ankerbeispiele</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>to review</source>
        <translation>erneut anzusehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>(gone)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saying.py"/>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../annotator/gui/search/find_bar.py"/>
        <source>Find in this transcript</source>
        <translation>In diesem Transkript suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/find_bar.py"/>
        <source>Previous hit</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/find_bar.py"/>
        <source>Next hit</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/find_bar.py"/>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/find_bar.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <location filename="../../annotator/gui/search/finding.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/finding.py"/>
        <source>more than {0}</source>
        <translation>mehr als {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/finding.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <location filename="../../annotator/gui/welcome/first_steps.py"/>
        <source>Select a sentence, press {0}</source>
        <translation>Satz auswählen, {0} drücken</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/first_steps.py"/>
        <source>a code for what it says</source>
        <translation>ein Code für das, was er sagt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/first_steps.py"/>
        <source>Take it back: {0}</source>
        <translation>Zurücknehmen: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/first_steps.py"/>
        <source>everything can be undone</source>
        <translation>alles lässt sich rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/first_steps.py"/>
        <source>Go to the next passage: {0}</source>
        <translation>Zur nächsten Passage: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/first_steps.py"/>
        <source>its code lights up</source>
        <translation>ihr Code leuchtet auf</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/first_steps.py"/>
        <source>Compare: {0}</source>
        <translation>Vergleichen: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/first_steps.py"/>
        <source>themes by role</source>
        <translation>Themen nach Rolle</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <location filename="../../annotator/gui/search/foot.py"/>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/foot.py"/>
        <source>How much is coded around the words</source>
        <translation>Wie viel um die Worte herum kodiert wird</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/foot.py"/>
        <source>The words</source>
        <translation>Die Worte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/foot.py"/>
        <source>The sentence</source>
        <translation>Der Satz</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/foot.py"/>
        <source>The turn</source>
        <translation>Der Redebeitrag</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/foot.py"/>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/foot.py"/>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/foot.py"/>
        <source>for the passages that were found</source>
        <translation>für die gefundenen Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/foot.py"/>
        <source>Choose a code…</source>
        <translation>Code wählen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/foot.py"/>
        <source>Code: {0}</source>
        <translation>Code: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/foot.py"/>
        <source>Code {0}</source>
        <translation>{0} kodieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/foot.py"/>
        <source>Code what is ticked</source>
        <translation>Angehaktes kodieren</translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <location filename="../../annotator/gui/search/delegate.py"/>
        <source>coded already</source>
        <translation>schon kodiert</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <location filename="../../annotator/gui/search/model.py"/>
        <source>{0}, {1} found</source>
        <translation>{0}, {1} gefunden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/model.py"/>
        <source>{0}, turn {1}: {2}</source>
        <translation>{0}, Redebeitrag {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/model.py"/>
        <source>{0} (coded already)</source>
        <translation>{0} (schon kodiert)</translation>
    </message>
</context>
<context>
    <name>FoundView</name>
    <message>
        <location filename="../../annotator/gui/search/view.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>GroupNote</name>
    <message>
        <location filename="../../annotator/gui/compare/saying.py"/>
        <source>Note on what {0} says</source>
        <translation>Notiz zu dem, was {0} sagt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/saying.py"/>
        <source>What {0} says, in your words</source>
        <translation>Was {0} sagt, in Ihren Worten</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <location filename="../../annotator/gui/transcript/gutter.py"/>
        <source>Memo on turn {0}</source>
        <translation>Memo zum Redebeitrag {0}</translation>
    </message>
</context>
<context>
    <name>Half</name>
    <message>
        <location filename="../../annotator/gui/window/halves.py"/>
        <source>Second view of {0}</source>
        <translation>Zweite Ansicht von {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/halves.py"/>
        <source>Close the second view</source>
        <translation>Zweite Ansicht schließen</translation>
    </message>
</context>
<context>
    <name>HearingDialog</name>
    <message>
        <location filename="../../annotator/gui/people/hearing.py"/>
        <source>Who speaks here</source>
        <translation>Wer hier spricht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/hearing.py"/>
        <source>By the rule somebody speaks in a passage of which a whole word is theirs, and two where it goes over several turns. What you tick goes before the rule, in every passage over these words.</source>
        <translation>Nach der Regel spricht in einer Passage, wer darin ein ganzes Wort sagt, und zwei Wörter, wo sie über mehrere Redebeiträge geht. Was Sie ankreuzen, geht der Regel vor, in jeder Passage über diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/hearing.py"/>
        <source>Say so</source>
        <translation>So festhalten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/hearing.py"/>
        <source>Who speaks here?</source>
        <translation>Wer spricht hier?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/hearing.py"/>
        <source>Leave it to the rule</source>
        <translation>Der Regel überlassen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/hearing.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/hearing.py"/>
        <source>Say who speaks</source>
        <translation>Sagen, wer spricht</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../annotator/gui/help/pages.py"/>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help/pages.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help/pages.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../annotator/gui/help/window.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help/window.py"/>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help/window.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help/window.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/help/window.py"/>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <location filename="../../annotator/gui/window/here.py"/>
        <source>Selected: {0}</source>
        <translation>Ausgewählt: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/here.py"/>
        <source>nobody heard</source>
        <translation>niemand zu hören</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/here.py"/>
        <source>Passage: {0} · {1}</source>
        <translation>Passage: {0} · {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/here.py"/>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/here.py"/>
        <source>{0} · only words of a role that is not compared</source>
        <translation>{0} · nur Worte einer Rolle, die nicht verglichen wird</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/here.py"/>
        <source>{0}     Here: {1} codes</source>
        <translation>{0}     Hier: {1} Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/here.py"/>
        <source>{0}     Here: {1}</source>
        <translation>{0}     Hier: {1}</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <location filename="../../annotator/gui/coding/highlighter.py"/>
        <source>Highlighter</source>
        <translation>Textmarker</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/highlighter.py"/>
        <source>Highlighter: {0}</source>
        <translation>Textmarker: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/highlighter.py"/>
        <source>Highlighter off</source>
        <translation>Textmarker aus</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/highlighter.py"/>
        <source>New code {0}</source>
        <translation>Neuer Code {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/highlighter.py"/>
        <source>Whatever is selected is coded. 1–9 or C: another code. Esc or H ends.</source>
        <translation>Jede Auswahl wird kodiert. 1–9, C: anderer Code. Esc, H: beenden.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/highlighter.py"/>
        <source>End the highlighter</source>
        <translation>Textmarker beenden</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../annotator/gui/history/lines.py"/>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/lines.py"/>
        <source>{0}, turn {1}</source>
        <translation>{0}, Beitrag {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/lines.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>People and roles</source>
        <translation>Personen und Rollen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Project and coders</source>
        <translation>Projekt und Kodierende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Status of the theme</source>
        <translation>Status des Themas</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Set of codes</source>
        <translation>Code-Auswahl</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Tie of the memo</source>
        <translation>Bezug des Memos</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Speaker</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Participant</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Silent in</source>
        <translation>Still in</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Coder</source>
        <translation>Kodierende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Saved filter</source>
        <translation>Gespeicherter Filter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>back again</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>place among its siblings</source>
        <translation>Platz unter den Nachbarn</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>inclusion</source>
        <translation>Einschluss</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>joined into</source>
        <translation>verbunden mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>compared by</source>
        <translation>verglichen nach</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>exemplar</source>
        <translation>Ankerbeispiel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>looked at</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>edited for print</source>
        <translation>für den Druck bearbeitet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>coder</source>
        <translation>Kodierende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>about</source>
        <translation>zu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>read to character</source>
        <translation>gelesen bis Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>collected</source>
        <translation>erhoben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>coder of record</source>
        <translation>maßgebliche Kodierung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>participant</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>pinned codes</source>
        <translation>angeheftete Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>approach</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>attribution of quotes</source>
        <translation>Herkunftsangabe der Zitate</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>label in figures</source>
        <translation>Beschriftung in Abbildungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>{0}, {1}: {2} → {3}</source>
        <translation>{0}, {1}: {2} → {3}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/wording.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>HistoryActs</name>
    <message>
        <location filename="../../annotator/gui/history/acts.py"/>
        <source>a passage of {0}</source>
        <translation>eine Passage von {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/acts.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/acts.py"/>
        <source>1 step undone</source>
        <translation>1 Schritt rückgängig gemacht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/acts.py"/>
        <source>{0} steps undone</source>
        <translation>{0} Schritte rückgängig gemacht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/acts.py"/>
        <source>1 step done again</source>
        <translation>1 Schritt wiederholt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/acts.py"/>
        <source>{0} steps done again</source>
        <translation>{0} Schritte wiederholt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/acts.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/acts.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/acts.py"/>
        <source>Word document (*.docx)</source>
        <translation>Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/acts.py"/>
        <source>{0} audit trail.xlsx</source>
        <translation>{0} Änderungsprotokoll.xlsx</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/acts.py"/>
        <source>Export the audit trail</source>
        <translation>Änderungsprotokoll exportieren</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <location filename="../../annotator/gui/history/model.py"/>
        <source>Not in effect, can be redone</source>
        <translation>Nicht wirksam, kann wiederholt werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/model.py"/>
        <source>{0}, {1}, {2}</source>
        <translation>{0}, {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/model.py"/>
        <source>{0}, the last in effect</source>
        <translation>{0}, der letzte wirksame</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/model.py"/>
        <source>{0}, not in effect</source>
        <translation>{0}, nicht wirksam</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>Steps of whom</source>
        <translation>Schritte von wem</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>Steps that changed what</source>
        <translation>Schritte, die was geändert haben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>Filter steps</source>
        <translation>Schritte filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>Show all steps</source>
        <translation>Alle Schritte zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>Only {0}</source>
        <translation>Nur {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>Only {0}: show all steps</source>
        <translation>Nur {0}: alle Schritte zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>No such steps.</source>
        <translation>Keine solchen Schritte.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>Nothing was done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>{0} steps</source>
        <translation>{0} Schritte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>Undo {0}</source>
        <translation>{0} rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>Redo up to here</source>
        <translation>Bis hier wiederholen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>Go back to here</source>
        <translation>Bis hier zurückgehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>Show the place</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>History of this code</source>
        <translation>Verlauf dieses Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>Steps of {0}</source>
        <translation>Schritte von {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>Export the audit trail</source>
        <translation>Änderungsprotokoll exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/history/panel.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <location filename="../../annotator/gui/history/view.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <location filename="../../annotator/gui/codebook/hit_list.py"/>
        <source>Codes found</source>
        <translation>Gefundene Codes</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <location filename="../../annotator/gui/codebook/hits.py"/>
        <source>Not in “{0}”</source>
        <translation>Nicht in „{0}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/hits.py"/>
        <source>key {0}</source>
        <translation>Taste {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/hits.py"/>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/hits.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/hits.py"/>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/hits.py"/>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
</context>
<context>
    <name>HueField</name>
    <message>
        <location filename="../../annotator/gui/codebook/hue_field.py"/>
        <source>Own colour</source>
        <translation>Eigene Farbe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/hue_field.py"/>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
</context>
<context>
    <name>Hues</name>
    <message>
        <location filename="../../annotator/gui/codebook/hues.py"/>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/hues.py"/>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/hues.py"/>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/hues.py"/>
        <source>Sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/hues.py"/>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/hues.py"/>
        <source>Lime</source>
        <translation>Limette</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/hues.py"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/hues.py"/>
        <source>Sage</source>
        <translation>Salbei</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/hues.py"/>
        <source>Colour of the code</source>
        <translation>Farbe des Codes</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>This text is in the project already, as “{0}”.</source>
        <translation>Dieser Text ist schon im Projekt, als „{0}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>Not speech, left out of all counts</source>
        <translation>Nicht gesprochen, in keiner Zählung enthalten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>Nothing is stored yet. Check who speaks, then import.</source>
        <translation>Noch ist nichts gespeichert. Prüfen Sie, wer spricht, und importieren Sie dann.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>Import 1 file</source>
        <translation>1 Datei importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>Import {0} files</source>
        <translation>{0} Dateien importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>The same text is among these files already, as “{0}”.</source>
        <translation>Derselbe Text ist schon unter diesen Dateien, als „{0}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>Who speaks in {0}</source>
        <translation>Wer spricht in {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>{0} recognised</source>
        <translation>{0} erkannt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>turns 1–{0} of {1}</source>
        <translation>Redebeiträge 1–{0} von {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>{0} of {1} files ready</source>
        <translation>{0} von {1} Dateien bereit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>“{0}” has two roles: {1}. Give one role, or two names.</source>
        <translation>„{0}“ hat zwei Rollen: {1}. Geben Sie eine Rolle an oder zwei Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>No speakers were recognised: each paragraph is a turn of nobody, under “no role”.</source>
        <translation>Es wurden keine Sprechenden erkannt: Jeder Absatz ist ein Redebeitrag von niemandem, unter „ohne Rolle“.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>{0}: no role yet. Under “no role” until you choose: {1}.</source>
        <translation>{0}: noch keine Rolle. Unter „ohne Rolle“, bis Sie eine wählen: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>Make them {0}</source>
        <translation>Als {0} einordnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/importing/dialog.py"/>
        <source>Import {0}</source>
        <translation>{0} importieren</translation>
    </message>
</context>
<context>
    <name>InterfaceSize</name>
    <message>
        <location filename="../../annotator/gui/window/interface_size.py"/>
        <source>Everything is shown at {0} already.</source>
        <translation>Alles wird bereits mit {0} gezeigt.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <location filename="../../annotator/gui/codebook/join_dialog.py"/>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/join_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/join_dialog.py"/>
        <source>Join</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/join_dialog.py"/>
        <source>Join “{0}” into “{1}”</source>
        <translation>„{0}“ in „{1}“ aufgehen lassen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/join_dialog.py"/>
        <source>Name and definition of “{0}” stay; those of “{1}” go. Undo brings both codes back.</source>
        <translation>Name und Definition von „{0}“ bleiben, die von „{1}“ entfallen. Rückgängig bringt beide Codes zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/join_dialog.py"/>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/join_dialog.py"/>
        <source>Below “{0}” from now on: {1}.</source>
        <translation>Künftig unterhalb von „{0}“: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/join_dialog.py"/>
        <source>Their passages come together, those of all coders. Those that overlap become one.</source>
        <translation>Ihre Passagen kommen zusammen, die aller Kodierenden. Die sich überlappen, werden eine.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/join_dialog.py"/>
        <source>Their passages come together, those of all coders. None overlap.</source>
        <translation>Ihre Passagen kommen zusammen, die aller Kodierenden. Keine überlappen sich.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/join_dialog.py"/>
        <source>“{0}” has {1}, “{2}” has {3}, of all coders together.</source>
        <translation>„{0}“ hat {1}, „{2}“ hat {3}, von allen Kodierenden zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/join_dialog.py"/>
        <source>Those that overlap become one: together {0}, {1} fewer.</source>
        <translation>Was sich überschneidet, wird eins: zusammen {0}, {1} weniger.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/join_dialog.py"/>
        <source>None overlap: together {0}.</source>
        <translation>Nichts überschneidet sich: zusammen {0}.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../annotator/gui/commands/key_field.py"/>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/key_field.py"/>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <location filename="../../annotator/gui/commands/sheet.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/sheet.py"/>
        <source>Keys on one sheet</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/sheet.py"/>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/sheet.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/sheet.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/sheet.py"/>
        <source>Save the keys</source>
        <translation>Tasten speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/sheet.py"/>
        <source>{0}.pdf</source>
        <translation>{0}.pdf</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../annotator/gui/commands/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_dialog.py"/>
        <source>{0} selects, copies or moves everywhere. Press another key.</source>
        <translation>{0} wählt aus, kopiert oder bewegt überall. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_dialog.py"/>
        <source>“{0}” has {1} already.</source>
        <translation>„{0}“ hat bereits {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_dialog.py"/>
        <source>“{0}” has now: {1}.</source>
        <translation>„{0}“ hat jetzt: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_dialog.py"/>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_dialog.py"/>
        <source>Where Ctrl and the letter do something else, the key is another: {0}.</source>
        <translation>Wo Strg und der Buchstabe etwas anderes tun, ist es eine andere Taste: {0}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_dialog.py"/>
        <source>Name or menu of an action</source>
        <translation>Name oder Menü einer Aktion</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_dialog.py"/>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_dialog.py"/>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_dialog.py"/>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_dialog.py"/>
        <source>First key again</source>
        <translation>Wieder die erste Taste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_dialog.py"/>
        <source>All first keys again</source>
        <translation>Wieder alle ersten Tasten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_dialog.py"/>
        <source>Ctrl for letter keys: C, V, 1 … 9 do nothing alone</source>
        <translation>Strg für Buchstabentasten: C, V, 1 … 9 tun allein nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_dialog.py"/>
        <source>Ctrl for letter keys</source>
        <translation>Strg für Buchstabentasten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <location filename="../../annotator/gui/commands/keys_model.py"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_model.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_model.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_model.py"/>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/commands/keys_model.py"/>
        <source>{0}, changed</source>
        <translation>{0}, geändert</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <location filename="../../annotator/gui/figure/labels.py"/>
        <source>Labels</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/labels.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/labels.py"/>
        <source>In figures</source>
        <translation>In Abbildungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/labels.py"/>
        <source>Names and their words in figures</source>
        <translation>Namen und ihre Wörter in Abbildungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/labels.py"/>
        <source>Use these labels</source>
        <translation>So beschriften</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/labels.py"/>
        <source>Labels in figures</source>
        <translation>Beschriftung in Abbildungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/labels.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LanguageActs</name>
    <message>
        <location filename="../../annotator/gui/language/acts.py"/>
        <source>The language changes when Annotator is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Annotator.</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <location filename="../../annotator/gui/language/dialog.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/language/dialog.py"/>
        <source>That of the system</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/language/dialog.py"/>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/language/dialog.py"/>
        <source>It changes when Annotator is started again.</source>
        <translation>Sie wechselt beim nächsten Start von Annotator.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/language/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LinkedMemos</name>
    <message>
        <location filename="../../annotator/gui/codebook/linked.py"/>
        <source>Memo {0}</source>
        <translation>Memo {0}</translation>
    </message>
</context>
<context>
    <name>ListedModel</name>
    <message>
        <location filename="../../annotator/gui/passages/listed.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/listed.py"/>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
</context>
<context>
    <name>LookAgainPane</name>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>Keep a passage of {0}</source>
        <translation>Eine Passage von {0} beibehalten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>Keep {0}</source>
        <translation>{0} beibehalten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>Uncode {0}</source>
        <translation>Kodierung {0} entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>Removed {0} from 1 passage</source>
        <translation>{0} von 1 Passage entfernt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>Recode {0} as {1}</source>
        <translation>{0} umkodieren in {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>this passage</source>
        <translation>diese Passage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>Look again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>Look again at “{0}”</source>
        <translation>„{0}“ erneut ansehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>These were coded before the code meant what it means now.</source>
        <translation>Diese Passagen wurden kodiert, bevor der Code seine heutige Bedeutung hatte.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>{0} of {1} looked at</source>
        <translation>{0} von {1} angesehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>Keep all {0}</source>
        <translation>Alle {0} beibehalten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>Keep all</source>
        <translation>Alle beibehalten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>Keep</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>Recode…</source>
        <translation>Umkodieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>Uncode</source>
        <translation>Kodierung entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>Every passage was looked at.</source>
        <translation>Alle Passagen sind angesehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>Look again at passages</source>
        <translation>Passagen erneut ansehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>keep</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>uncode</source>
        <translation>Kodierung entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>recode</source>
        <translation>umkodieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>back, later</source>
        <translation>zurück, später</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/review/pane.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../annotator/gui/window/main_window.py"/>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/main_window.py"/>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/main_window.py"/>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/main_window.py"/>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/main_window.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/main_window.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>{0} of {1} passages of “{2}” with “{3}” · {4}</source>
        <translation>{0} von {1} Passagen von „{2}“ mit „{3}“ · {4}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Passages of the code with any of the other, and their share of all passages of the code.</source>
        <translation>Passagen des Codes mit einer des anderen, und ihr Anteil an allen Passagen des Codes.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>{0} in “{1}”</source>
        <translation>{0} in „{1}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Speaker</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Of the document</source>
        <translation>Des Dokuments</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Of the role there</source>
        <translation>Der Rolle dort</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Words of speech; roles that are not compared are there too.</source>
        <translation>Gesprochene Wörter; auch Rollen, die nicht verglichen werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>“{0}” in part {1} of {2} · {3}</source>
        <translation>„{0}“ in Teil {1} von {2} · {3}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Passages by where in the conversation they begin: parts of equally many words.</source>
        <translation>Passagen danach, wo im Gespräch sie beginnen: Teile von gleich vielen Wörtern.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>New codes</source>
        <translation>Neue Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>New in the run</source>
        <translation>Neu in der Folge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>{0}: too few documents to say ({1} of at least {2}).</source>
        <translation>{0}: zu wenige Dokumente für ein Urteil ({1} von mindestens {2}).</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>{0}: not reached in {1} documents.</source>
        <translation>{0}: in {1} Dokumenten nicht erreicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/making.py"/>
        <source>{0}: reached with document {1} of {2}.</source>
        <translation>{0}: mit Dokument {1} von {2} erreicht.</translation>
    </message>
</context>
<context>
    <name>MarksModel</name>
    <message>
        <location filename="../../annotator/gui/figure/marks_model.py"/>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/marks_model.py"/>
        <source>Mark</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>{0} in the set {1}</source>
        <translation>{0} in der Auswahl {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>{0} in the codebook</source>
        <translation>{0} im Codebuch</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>{0} of {1} settled</source>
        <translation>{0} von {1} festgelegt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>Share of the role’s passages</source>
        <translation>Anteil an den Passagen der Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>Share of the group’s passages</source>
        <translation>Anteil an den Passagen der Gruppe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>does not speak</source>
        <translation>spricht nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>n = {0}</source>
        <translation>n = {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>n not known</source>
        <translation>n unbekannt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>1 doc</source>
        <translation>1 Dok.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>{0} docs</source>
        <translation>{0} Dok.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>stale</source>
        <translation>überholt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>settled</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>{0}, shares of passages: {1}</source>
        <translation>{0}, Anteile an den Passagen: {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>{0}; {1} below, folded away</source>
        <translation>{0}; {1} darunter, zugeklappt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>{0}; {1} below</source>
        <translation>{0}; {1} darunter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>{0}, proposed</source>
        <translation>{0}, vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>{0}, settled; proposed was {1}</source>
        <translation>{0}, festgelegt; vorgeschlagen war {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>{0}; what it was settled upon has changed</source>
        <translation>{0}; worauf das beruhte, hat sich geändert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>{0}; rests on a zero that was not checked</source>
        <translation>{0}; beruht auf einer Null, die nicht geprüft wurde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>not settled</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>{0}, settled</source>
        <translation>{0}, festgelegt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/model.py"/>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <location filename="../../annotator/gui/compare/view.py"/>
        <source>Themes against groups</source>
        <translation>Themen nach Gruppen</translation>
    </message>
</context>
<context>
    <name>MemoActs</name>
    <message>
        <location filename="../../annotator/gui/memos/acts.py"/>
        <source>Word document (*.docx)</source>
        <translation>Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/acts.py"/>
        <source>{0} memos.docx</source>
        <translation>{0} Memos.docx</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/acts.py"/>
        <source>Write memos to a document</source>
        <translation>Memos in ein Dokument schreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/acts.py"/>
        <source>Memos  {0}</source>
        <translation>Memos  {0}</translation>
    </message>
</context>
<context>
    <name>MemoEditor</name>
    <message>
        <location filename="../../annotator/gui/memos/editor.py"/>
        <source>Private to me</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/editor.py"/>
        <source>Delete memo</source>
        <translation>Memo löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/editor.py"/>
        <source>Ctrl+Enter keeps</source>
        <translation>Strg+Enter speichert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/editor.py"/>
        <source>Write memo “{0}”</source>
        <translation>Memo „{0}“ schreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/editor.py"/>
        <source>Change memo “{0}”</source>
        <translation>Memo „{0}“ ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/editor.py"/>
        <source>Delete memo “{0}”</source>
        <translation>Memo „{0}“ löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/editor.py"/>
        <source>Deleted the memo “{0}”</source>
        <translation>Memo „{0}“ gelöscht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/editor.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/editor.py"/>
        <source>New memo of {0}</source>
        <translation>Neues Memo von {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/editor.py"/>
        <source>note, without a date</source>
        <translation>Notiz, ohne Datum</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/editor.py"/>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/editor.py"/>
        <source>Title of the memo</source>
        <translation>Titel des Memos</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/editor.py"/>
        <source>Text of the memo</source>
        <translation>Text des Memos</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/editor.py"/>
        <source>What comes to mind?</source>
        <translation>Was fällt Ihnen dazu ein?</translation>
    </message>
</context>
<context>
    <name>MemoFilters</name>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Search memos</source>
        <translation>Memos durchsuchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Show all memos</source>
        <translation>Alle Memos zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Memos about what</source>
        <translation>Memos worüber</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Coder</source>
        <translation>Kodierende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Memos of whom</source>
        <translation>Memos von wem</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Sort</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>In which order</source>
        <translation>In welcher Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Write a free memo</source>
        <translation>Ein freies Memo schreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Turns and words</source>
        <translation>Redebeiträge und Worte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Nothing: free</source>
        <translation>Nichts: frei</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>With my private memos</source>
        <translation>Mit meinen privaten Memos</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Document by date…</source>
        <translation>Dokument nach Datum…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/filters.py"/>
        <source>Document by code…</source>
        <translation>Dokument nach Code…</translation>
    </message>
</context>
<context>
    <name>MemoPopup</name>
    <message>
        <location filename="../../annotator/gui/memos/popup.py"/>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <location filename="../../annotator/gui/memos/wording.py"/>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/wording.py"/>
        <source>“{0}” · {1}</source>
        <translation>„{0}“ · {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/wording.py"/>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/wording.py"/>
        <source>nobody named</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/wording.py"/>
        <source>On the project</source>
        <translation>Zum Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/wording.py"/>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/wording.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/wording.py"/>
        <source>passage {0}</source>
        <translation>Passage {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/wording.py"/>
        <source>turn {0}</source>
        <translation>Redebeitrag {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/wording.py"/>
        <source>words {0}</source>
        <translation>Worte {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/wording.py"/>
        <source>code {0}</source>
        <translation>Code {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/wording.py"/>
        <source>document {0}</source>
        <translation>Dokument {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/wording.py"/>
        <source>{0}, turn {1}</source>
        <translation>{0}, Beitrag {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/wording.py"/>
        <source>{0}, turns {1}–{2}</source>
        <translation>{0}, Beiträge {1}–{2}</translation>
    </message>
</context>
<context>
    <name>MemosDelegate</name>
    <message>
        <location filename="../../annotator/gui/memos/delegate.py"/>
        <source>Free memo</source>
        <translation>Freies Memo</translation>
    </message>
</context>
<context>
    <name>MemosModel</name>
    <message>
        <location filename="../../annotator/gui/memos/model.py"/>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/model.py"/>
        <source>about {0}</source>
        <translation>über {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/model.py"/>
        <source>about nothing in particular</source>
        <translation>über nichts Bestimmtes</translation>
    </message>
</context>
<context>
    <name>MemosPanel</name>
    <message>
        <location filename="../../annotator/gui/memos/panel.py"/>
        <source>No memos yet. Press M to write one on what is at hand.</source>
        <translation>Noch keine Memos. Mit M schreiben Sie eines zu dem, was Sie gerade vor sich haben.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/panel.py"/>
        <source>No memo has this. Take a filter away to see more.</source>
        <translation>Auf kein Memo trifft das zu. Nehmen Sie einen Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/panel.py"/>
        <source>Choose a memo to read it.</source>
        <translation>Wählen Sie ein Memo, um es zu lesen.</translation>
    </message>
</context>
<context>
    <name>MemosView</name>
    <message>
        <location filename="../../annotator/gui/memos/view.py"/>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <location filename="../../annotator/gui/compare/names.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>NewCodeRow</name>
    <message>
        <location filename="../../annotator/gui/codebook/palette_parts.py"/>
        <source>New code “{0}”</source>
        <translation>Neuer Code „{0}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/palette_parts.py"/>
        <source>New code…</source>
        <translation>Neuer Code…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/palette_parts.py"/>
        <source>Shift+Enter adds a definition</source>
        <translation>Umschalt+Enter ergänzt eine Definition</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/palette_parts.py"/>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/palette_parts.py"/>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <location filename="../../annotator/gui/window/notes.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/notes.py"/>
        <source>Close the note</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <location filename="../../annotator/gui/perspectives/note.py"/>
        <source>Private to me</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/note.py"/>
        <source>Note on what {0} says</source>
        <translation>Notiz zu dem, was {0} sagt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/note.py"/>
        <source>What {0} says, in your words</source>
        <translation>Was {0} sagt, in Ihren Worten</translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <location filename="../../annotator/gui/window/nothing_open.py"/>
        <source>No transcript is open.</source>
        <translation>Kein Transkript ist geöffnet.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/nothing_open.py"/>
        <source>Import Word, text or Markdown files, or open one on the left.</source>
        <translation>Importieren Sie Word-, Text- oder Markdown-Dateien, oder öffnen Sie links eines.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/nothing_open.py"/>
        <source>Import transcripts…</source>
        <translation>Transkripte importieren…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>Assign roles</source>
        <translation>Rollen zuweisen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>No passage meets the filters.</source>
        <translation>Keine Passage erfüllt die Filter.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>Take one away to see more.</source>
        <translation>Einen wegnehmen, um mehr zu sehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>No passage is coded yet.</source>
        <translation>Noch ist keine Passage kodiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>{0} has coded no passage of them.</source>
        <translation>{0} hat keine Passage von ihnen kodiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>{0} is left out: several coders coded it and none is appointed.</source>
        <translation>{0} bleibt außen vor: Mehrere haben es kodiert, und es ist nicht festgelegt, wessen Kodierung gilt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>{0} documents are left out, because several coders coded them and none is appointed: {1}.</source>
        <translation>{0} Dokumente bleiben außen vor, weil mehrere sie kodiert haben und nicht festgelegt ist, wessen Kodierung gilt: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>Some speakers have no role: they stand in a column of their own, without a status.</source>
        <translation>Einige Sprechende haben keine Rolle: Sie stehen in einer eigenen Spalte, ohne Status.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>1 speaker has no role and stands in a column of its own, without a status.</source>
        <translation>1 Person hat keine Rolle und steht in einer eigenen Spalte, ohne Status.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>{0} speakers have no role and stand in a column of their own, without a status.</source>
        <translation>{0} Sprechende haben keine Rolle und stehen in einer eigenen Spalte, ohne Status.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>Reflexive: themes are read, not counted</source>
        <translation>Reflexiv: Themen werden gelesen, nicht gezählt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>1 of them is of several groups and counts for each</source>
        <translation>1 davon stammt von mehreren Gruppen und zählt für jede</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>{0} of them are of several groups and count for each</source>
        <translation>{0} davon stammen von mehreren Gruppen und zählen für jede</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>Only passages {0} {1}</source>
        <translation>Nur Passagen {0} {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>Set {0}: {1} of {2} codes</source>
        <translation>Code-Auswahl {0}: {1} von {2} Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>Layer: {0}</source>
        <translation>Ebene: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>coders of record</source>
        <translation>maßgebliche Kodierungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>Not compared: {0}</source>
        <translation>Nicht verglichen: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>Shares are of code applications</source>
        <translation>Anteile beziehen sich auf Code-Zuweisungen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>Zeros are not checked: not every document was finished since</source>
        <translation>Nullen sind nicht geprüft: Nicht jedes Dokument wurde seither abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>{0} of {1} zeros are checked</source>
        <translation>{0} von {1} Nullen sind geprüft</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>Zeros are checked: every document was finished since</source>
        <translation>Nullen sind geprüft: Jedes Dokument wurde seither abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>Comparing needs two roles and a coded passage.</source>
        <translation>Zum Vergleichen braucht es zwei Rollen und eine kodierte Passage.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>Comparing needs two documents and a coded passage.</source>
        <translation>Zum Vergleichen braucht es zwei Dokumente und eine kodierte Passage.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>Comparing needs two participants and a coded passage.</source>
        <translation>Zum Vergleichen braucht es zwei Teilnehmende und eine kodierte Passage.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>Comparing needs two values of {0} and a coded passage.</source>
        <translation>Zum Vergleichen braucht es zwei Werte von {0} und eine kodierte Passage.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>You have {0} roles, but speakers of only {1} take part in the documents.</source>
        <translation>Sie haben {0} Rollen, aber nur Sprechende von {1} kommen in den Dokumenten vor.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>You have one role, but no speaker has it.</source>
        <translation>Sie haben eine Rolle, aber niemand hat sie.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>You have one role.</source>
        <translation>Sie haben eine Rolle.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>You have no role.</source>
        <translation>Sie haben keine Rolle.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>You have one document.</source>
        <translation>Sie haben ein Dokument.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>You have no document.</source>
        <translation>Sie haben kein Dokument.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>You have one participant.</source>
        <translation>Sie haben eine teilnehmende Person.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>You have no participant.</source>
        <translation>Sie haben keine Teilnehmenden.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>You have one.</source>
        <translation>Sie haben einen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/notices.py"/>
        <source>You have none.</source>
        <translation>Sie haben keinen.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <location filename="../../annotator/gui/language/numbers.py"/>
        <source>d MMMM yyyy</source>
        <comment>How a day is written, in the letters of Qt</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../annotator/gui/window/opening.py"/>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
</context>
<context>
    <name>PackActs</name>
    <message>
        <location filename="../../annotator/gui/window/pack_acts.py"/>
        <source>Folder for the manuscript pack</source>
        <translation>Ordner für die Manuskriptmappe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/pack_acts.py"/>
        <source>{0} manuscript</source>
        <translation>{0} Manuskript</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/pack_acts.py"/>
        <source>Manuscript pack</source>
        <translation>Manuskriptmappe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/pack_acts.py"/>
        <source>Shall Table 1 also have the notes on what each role says of the themes?</source>
        <translation>Soll Tabelle 1 auch die Notizen dazu enthalten, was jede Rolle über die Themen sagt?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/pack_acts.py"/>
        <source>Definitions and notes</source>
        <translation>Definitionen und Notizen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/pack_acts.py"/>
        <source>Definitions alone</source>
        <translation>Nur Definitionen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/pack_acts.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/pack_acts.py"/>
        <source>Wrote {0} files to “{1}”.</source>
        <translation>{0} Dateien in „{1}“ geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/pack_acts.py"/>
        <source>The file could not be written</source>
        <translation>Die Datei ließ sich nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/pack_acts.py"/>
        <source>Choose another folder</source>
        <translation>In einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/pack_acts.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <location filename="../../annotator/gui/figure/pager.py"/>
        <source>Page before</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/pager.py"/>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/figure/pager.py"/>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <location filename="../../annotator/gui/codebook/palette_parts.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/palette_parts.py"/>
        <source>apply</source>
        <translation>zuweisen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/palette_parts.py"/>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/palette_parts.py"/>
        <source>apply and stay</source>
        <translation>und bleiben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/palette_parts.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/palette_parts.py"/>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/palette_parts.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>PartView</name>
    <message>
        <location filename="../../annotator/gui/scrutiny/part.py"/>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
</context>
<context>
    <name>PassageActs</name>
    <message>
        <location filename="../../annotator/gui/coding/passage_acts.py"/>
        <source>No exemplar of {0}</source>
        <translation>Kein Ankerbeispiel für {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/passage_acts.py"/>
        <source>Exemplar of {0}</source>
        <translation>Ankerbeispiel für {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/passage_acts.py"/>
        <source>Recode {0} as {1}</source>
        <translation>{0} umkodieren in {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/passage_acts.py"/>
        <source>Recoded from {0} as {1}</source>
        <translation>Von {0} in {1} umkodiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/passage_acts.py"/>
        <source>Resize {0}</source>
        <translation>{0} anpassen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/passage_acts.py"/>
        <source>Resized {0}</source>
        <translation>Grenzen von {0} angepasst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/passage_acts.py"/>
        <source>Instead of {0}</source>
        <translation>Statt {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/passage_acts.py"/>
        <source>Uncode {0}</source>
        <translation>Kodierung {0} entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/passage_acts.py"/>
        <source>Removed {0} from 1 passage</source>
        <translation>{0} von 1 Passage entfernt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/passage_acts.py"/>
        <source>Word document (*.docx)</source>
        <translation>Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/passage_acts.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/passage_acts.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/passage_acts.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/passage_acts.py"/>
        <source>Select passages in the list first.</source>
        <translation>Wählen Sie zuerst Passagen in der Liste aus.</translation>
    </message>
</context>
<context>
    <name>PassageChanges</name>
    <message>
        <location filename="../../annotator/gui/passages/changes.py"/>
        <source>Uncode {0}</source>
        <translation>Kodierung {0} entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/changes.py"/>
        <source>Removed {0} from {1}</source>
        <translation>{0} von {1} entfernt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/changes.py"/>
        <source>Recode {0} as</source>
        <translation>{0} umkodieren in</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/changes.py"/>
        <source>Recode</source>
        <translation>Umkodieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/changes.py"/>
        <source>Recoded {0} as {1}</source>
        <translation>{0} umkodiert in {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/changes.py"/>
        <source>Also code {0} as</source>
        <translation>{0} auch kodieren als</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/changes.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/changes.py"/>
        <source>Coded {0} as {1} as well</source>
        <translation>{0} auch als {1} kodiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/changes.py"/>
        <source>Marked {0} as exemplar</source>
        <translation>{0} als Ankerbeispiel markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/changes.py"/>
        <source>No exemplar any more: {0}</source>
        <translation>Kein Ankerbeispiel mehr: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/changes.py"/>
        <source>what is selected</source>
        <translation>was ausgewählt ist</translation>
    </message>
</context>
<context>
    <name>PassagesList</name>
    <message>
        <location filename="../../annotator/gui/passages/list.py"/>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <location filename="../../annotator/gui/passages/model.py"/>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
</context>
<context>
    <name>PassagesPanel</name>
    <message>
        <location filename="../../annotator/gui/passages/panel.py"/>
        <source>No passages here. Select some words and press C.</source>
        <translation>Hier gibt es keine Passagen. Wählen Sie Wörter aus und drücken Sie C.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/panel.py"/>
        <source>No passage meets all of these filters.</source>
        <translation>Keine Passage erfüllt alle diese Filter.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/panel.py"/>
        <source>more than {0}</source>
        <translation>mehr als {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/panel.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/panel.py"/>
        <source>{0} of “{1}” as a whole</source>
        <translation>{0} von „{1}“ als Ganzem</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/panel.py"/>
        <source>Go to its place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/panel.py"/>
        <source>Recode as…</source>
        <translation>Umkodieren in…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/panel.py"/>
        <source>Also code as…</source>
        <translation>Auch kodieren als…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/panel.py"/>
        <source>Exemplar quote</source>
        <translation>Ankerbeispiel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/panel.py"/>
        <source>Edit the quote for print…</source>
        <translation>Zitat für den Druck bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/panel.py"/>
        <source>Copy the quote for print</source>
        <translation>Zitat für den Druck kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/panel.py"/>
        <source>Uncode</source>
        <translation>Kodierung entfernen</translation>
    </message>
</context>
<context>
    <name>PassagesView</name>
    <message>
        <location filename="../../annotator/gui/passages/view.py"/>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
</context>
<context>
    <name>PersonsField</name>
    <message>
        <location filename="../../annotator/gui/people/persons.py"/>
        <source>Number of persons who are {0}</source>
        <translation>Anzahl der Personen hinter {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/persons.py"/>
        <source>1, or how many persons the label stands for; ? where that is not known</source>
        <translation>1, oder für wie viele Personen die Kennung steht; ?, wo das nicht bekannt ist</translation>
    </message>
</context>
<context>
    <name>PerspectiveActs</name>
    <message>
        <location filename="../../annotator/gui/perspectives/acts.py"/>
        <source>Word document (*.docx)</source>
        <translation>Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/acts.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/acts.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/acts.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/acts.py"/>
        <source>Choosing quotes</source>
        <translation>Zitate werden ausgewählt</translation>
    </message>
</context>
<context>
    <name>PerspectivesPanel</name>
    <message>
        <location filename="../../annotator/gui/perspectives/noting.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/noting.py"/>
        <source>Note on {0}</source>
        <translation>Notiz zu {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/panel.py"/>
        <source>No codes yet.</source>
        <translation>Noch keine Codes.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/panel.py"/>
        <source>Select text in a transcript and press V.</source>
        <translation>Wählen Sie in einem Transkript Text aus und drücken Sie V.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/panel.py"/>
        <source>Nobody is there to be read side by side.</source>
        <translation>Es ist niemand da, der nebeneinander gelesen werden kann.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/panel.py"/>
        <source>Import transcripts, and assign roles to their speakers.</source>
        <translation>Importieren Sie Transkripte, und weisen Sie den Sprechenden Rollen zu.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <location filename="../../annotator/gui/figure/picture.py"/>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <location filename="../../annotator/gui/passages/places.py"/>
        <source>turn {0}</source>
        <translation>Beitrag {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/places.py"/>
        <source>turns {0}–{1}</source>
        <translation>Beiträge {0}–{1}</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <location filename="../../annotator/gui/window/topbar.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/topbar.py"/>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/topbar.py"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/topbar.py"/>
        <source>Arrange the window to {0}</source>
        <translation>Fenster anordnen: {0}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../annotator/gui/importing/preview.py"/>
        <source>Preview of the transcript</source>
        <translation>Vorschau des Transkripts</translation>
    </message>
</context>
<context>
    <name>PrintActs</name>
    <message>
        <location filename="../../annotator/gui/printing/acts.py"/>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/acts.py"/>
        <source>Print {0}</source>
        <translation>{0} drucken</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/acts.py"/>
        <source>Printed “{0}”.</source>
        <translation>„{0}“ gedruckt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/acts.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/acts.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/acts.py"/>
        <source>Codebook of {0}</source>
        <translation>Codebuch von {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/acts.py"/>
        <source>codes of {0}</source>
        <translation>Codes von {0}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <location filename="../../annotator/gui/printing/dialog.py"/>
        <source>Print {0}</source>
        <translation>{0} drucken</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/dialog.py"/>
        <source>Codes of</source>
        <translation>Codes von</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/dialog.py"/>
        <source>Which codes</source>
        <translation>Welche Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/dialog.py"/>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/dialog.py"/>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/dialog.py"/>
        <source>All coders</source>
        <translation>Alle Kodierenden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/dialog.py"/>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/dialog.py"/>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/dialog.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/dialog.py"/>
        <source>{0} points</source>
        <translation>{0} Punkt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/dialog.py"/>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/dialog.py"/>
        <source>No codes</source>
        <translation>Keine Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/dialog.py"/>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/dialog.py"/>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../annotator/gui/printing/codebook_pages.py"/>
        <source>Include</source>
        <translation>Einschluss</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/codebook_pages.py"/>
        <source>Exclude</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/codebook_pages.py"/>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/codebook_pages.py"/>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/printing/sheet.py"/>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>ProjectActs</name>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Project{0}</source>
        <translation>Projekt{0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Transcripts (*.docx *.txt *.md);;All files (*)</source>
        <translation>Transkripte (*.docx *.txt *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Import transcripts</source>
        <translation>Transkripte importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Take over codebook {0}</source>
        <translation>Codebuch {0} übernehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Codebook taken over: {0} new, {1} there before.</source>
        <translation>Codebuch übernommen: {0} neu, {1} schon vorhanden.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Bring a codebook</source>
        <translation>Codebuch übernehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Code from {0}</source>
        <translation>Aus {0} kodieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Coded {0}.</source>
        <translation>{0} kodiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Code from a table</source>
        <translation>Aus einer Tabelle kodieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Long table (*.csv)</source>
        <translation>Tabelle im Langformat (*.csv)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Wrote “{0}” to “{1}”, one for each page.</source>
        <translation>„{0}“ bis „{1}“ geschrieben, je Seite eine Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Wrote “{0}”.</source>
        <translation>„{0}“ geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabellen (*.csv *.xlsx)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>“{0}” is there already. What is in it will be lost.</source>
        <translation>„{0}“ gibt es schon. Was darin steht, geht verloren.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>The file could not be written</source>
        <translation>Die Datei ließ sich nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Save under another name</source>
        <translation>Unter anderem Namen speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Annotator projects (*{0})</source>
        <translation>Annotator-Projekte (*{0})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Who codes</source>
        <translation>Wer kodiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_acts.py"/>
        <source>Name of the coder</source>
        <translation>Name der kodierenden Person</translation>
    </message>
</context>
<context>
    <name>ProjectShown</name>
    <message>
        <location filename="../../annotator/gui/window/project_shown.py"/>
        <source>  read only</source>
        <translation>  schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_shown.py"/>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/project_shown.py"/>
        <source>Passages  {0}</source>
        <translation>Passagen  {0}</translation>
    </message>
</context>
<context>
    <name>ProofActs</name>
    <message>
        <location filename="../../annotator/gui/proofing/acts.py"/>
        <source>Word documents (*.docx)</source>
        <translation>Word-Dokumente (*.docx)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/acts.py"/>
        <source>Check my manuscript</source>
        <translation>Manuskript prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/acts.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/acts.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/acts.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>ProofModel</name>
    <message>
        <location filename="../../annotator/gui/proofing/model.py"/>
        <source>verbatim</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/model.py"/>
        <source>properly shortened</source>
        <translation>richtig gekürzt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/model.py"/>
        <source>number agrees</source>
        <translation>Zahl stimmt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/model.py"/>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/model.py"/>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/model.py"/>
        <source>somebody else’s words</source>
        <translation>Worte von jemand anderem</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/model.py"/>
        <source>other number</source>
        <translation>andere Zahl</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/model.py"/>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/model.py"/>
        <source>To mend: {0}</source>
        <translation>Zu verbessern: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/model.py"/>
        <source>Could not be checked: {0}</source>
        <translation>Nicht prüfbar: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/model.py"/>
        <source>Right: {0}</source>
        <translation>Richtig: {0}</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <location filename="../../annotator/gui/proofing/sheet.py"/>
        <source>Go to its passages</source>
        <translation>Zu den Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/sheet.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/sheet.py"/>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/sheet.py"/>
        <source>Check of “{0}”</source>
        <translation>Prüfung von „{0}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/sheet.py"/>
        <source>{0} right, {1} to mend, {2} could not be checked.</source>
        <translation>{0} richtig, {1} zu verbessern, {2} nicht prüfbar.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/sheet.py"/>
        <source>No quotations and no numbers of the project were found in it.</source>
        <translation>Es wurden darin keine Zitate und keine Zahlen des Projekts gefunden.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/proofing/sheet.py"/>
        <source>Found in the manuscript</source>
        <translation>Im Manuskript gefunden</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <location filename="../../annotator/gui/search/query_field.py"/>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/query_field.py"/>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/query_field.py"/>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
</context>
<context>
    <name>QuoteActs</name>
    <message>
        <location filename="../../annotator/gui/quotes/acts.py"/>
        <source>Copied the quote for print</source>
        <translation>Zitat für den Druck kopiert</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <location filename="../../annotator/gui/quotes/dialog.py"/>
        <source>Quote for print</source>
        <translation>Zitat für den Druck</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/quotes/dialog.py"/>
        <source>{role}, {pseudonym}, {group}, {document}, or an attribute in braces</source>
        <translation>{role}, {pseudonym}, {group}, {document} oder ein Merkmal in geschweiften Klammern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/quotes/dialog.py"/>
        <source>As it is printed</source>
        <translation>Im Druck</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/quotes/dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/quotes/dialog.py"/>
        <source>Copy the quote</source>
        <translation>Zitat kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/quotes/dialog.py"/>
        <source>Print it verbatim</source>
        <translation>Wörtlich drucken</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/quotes/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/quotes/dialog.py"/>
        <source>Shorten with … and clarify in [brackets]; every other word is as it was said.</source>
        <translation>Mit … kürzen und in [Klammern] klären; jedes andere Wort bleibt, wie es gesagt wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/quotes/dialog.py"/>
        <source>Verbatim</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/quotes/dialog.py"/>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/quotes/dialog.py"/>
        <source>Attribution</source>
        <translation>Herkunftsangabe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/quotes/dialog.py"/>
        <source>Nothing but ellipses and brackets differs.</source>
        <translation>Nur Auslassungen und Klammern weichen ab.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/quotes/dialog.py"/>
        <source>Copied the quote for print</source>
        <translation>Zitat für den Druck kopiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/quotes/dialog.py"/>
        <source>Edit a quote for print</source>
        <translation>Zitat für den Druck bearbeiten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/quotes/printing.py"/>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>QuoteView</name>
    <message>
        <location filename="../../annotator/gui/codebook/sheet/quote_view.py"/>
        <source>Passage in its context</source>
        <translation>Passage in ihrem Zusammenhang</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sheet/quote_view.py"/>
        <source>nobody heard</source>
        <translation>niemand zu hören</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sheet/quote_view.py"/>
        <source>turn {0}</source>
        <translation>Redebeitrag {0}</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <location filename="../../annotator/gui/perspectives/quotes.py"/>
        <source>Quotes by theme and group</source>
        <translation>Zitate nach Thema und Gruppe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/quotes.py"/>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/quotes.py"/>
        <source>Which quotes are shown</source>
        <translation>Welche Zitate gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/quotes.py"/>
        <source>Exemplars</source>
        <translation>Ankerbeispiele</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/quotes.py"/>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/quotes.py"/>
        <source>each</source>
        <translation>je</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/quotes.py"/>
        <source>How many quotes are proposed for each theme and group</source>
        <translation>Wie viele Zitate je Thema und Gruppe vorgeschlagen werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/quotes.py"/>
        <source>Mark the proposed as exemplars</source>
        <translation>Vorgeschlagene als Ankerbeispiele markieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/quotes.py"/>
        <source>Edit for print…</source>
        <translation>Für den Druck bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/quotes.py"/>
        <source>No exemplar is marked yet: press I on a passage, or look at the proposal.</source>
        <translation>Noch ist kein Ankerbeispiel markiert: Drücken Sie I auf einer Passage, oder sehen Sie den Vorschlag an.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/quotes.py"/>
        <source>{0}“{1}” — {2}, {3}</source>
        <translation>{0}„{1}“ — {2}, {3}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/quotes.py"/>
        <source>What is marked as exemplar</source>
        <translation>Was als Ankerbeispiel markiert ist</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/quotes.py"/>
        <source>Spread over documents, then speakers; exemplars (★) and moderate length first</source>
        <translation>Verteilt auf Dokumente, dann auf Sprechende; Ankerbeispiele (★) und mittlere Länge zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/quotes.py"/>
        <source>Edit “{0}” for print…</source>
        <translation>„{0}“ für den Druck bearbeiten…</translation>
    </message>
</context>
<context>
    <name>RatioPart</name>
    <message>
        <location filename="../../annotator/gui/compare/composition/ratio.py"/>
        <source>First code</source>
        <translation>Erster Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/ratio.py"/>
        <source>Second code</source>
        <translation>Zweiter Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/ratio.py"/>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/ratio.py"/>
        <source>Ratio of two codes</source>
        <translation>Verhältnis zweier Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/ratio.py"/>
        <source>{0}: {1} to {2}</source>
        <translation>{0}: {1} zu {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/composition/ratio.py"/>
        <source>{0}, {1} times</source>
        <translation>{0}, das {1}-Fache</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../annotator/gui/transcript/reading.py"/>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
</context>
<context>
    <name>ReadingActs</name>
    <message>
        <location filename="../../annotator/gui/reading/acts.py"/>
        <source>Read {0} to turn {1}</source>
        <translation>{0} bis Redebeitrag {1} gelesen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading/acts.py"/>
        <source>Read to the end.</source>
        <translation>Bis zum Ende gelesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading/acts.py"/>
        <source>Finish this pass</source>
        <translation>Durchgang abschließen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading/acts.py"/>
        <source>Reading goes on at turn {0}.</source>
        <translation>Weiter geht es bei Redebeitrag {0}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading/acts.py"/>
        <source>Take up pass {0} of {1} again</source>
        <translation>Durchgang {0} von {1} wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading/acts.py"/>
        <source>Finish pass {0} of {1}</source>
        <translation>Durchgang {0} von {1} abschließen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading/acts.py"/>
        <source>The first pass has not begun: read to somewhere first.</source>
        <translation>Der erste Durchgang hat nicht begonnen: Lesen Sie zuerst bis zu einer Stelle.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/reading/acts.py"/>
        <source>Begin pass {0} of {1}</source>
        <translation>Durchgang {0} von {1} beginnen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>Fewer than two groups speak: there is nothing to compare.</source>
        <translation>Weniger als zwei Gruppen sprechen: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>All who speak discuss it, with {0} together: fewer than {1}, too few to judge the emphasis.</source>
        <translation>Alle, die sprechen, sprechen es an, mit zusammen {0}: weniger als {1}, zu wenige, um die Gewichtung zu beurteilen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>Nobody discusses it.</source>
        <translation>Niemand spricht es an.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>Discussed by {0} and {1}.</source>
        <translation>Angesprochen von {0} und {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>Only {0} discusses it.</source>
        <translation>Nur {0} spricht es an.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>In passing</source>
        <translation>Am Rande</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>Do not speak</source>
        <translation>Sprechen nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>, in passing</source>
        <translation>, am Rande</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>All give it the same share of their passages, {0}.</source>
        <translation>Alle widmen ihm den gleichen Anteil ihrer Passagen, {0}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>{0}: {1} of its passages. {2}: {3}. That is {4} times.</source>
        <translation>{0}: {1} der eigenen Passagen. {2}: {3}. Das ist das {4}-Fache.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>Share and rate disagree: by rate {0} does most, {1} per 1,000 words, {2} times {3} ({4}).</source>
        <translation>Anteil und Rate widersprechen sich: Nach der Rate liegt {0} vorn, {1} je 1.000 Wörter, das {2}-Fache von {3} ({4}).</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>By rate, {0} times.</source>
        <translation>Nach der Rate das {0}-Fache.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>Share and rate disagree: by rate it is {0} times, which reaches {1}×.</source>
        <translation>Anteil und Rate widersprechen sich: Nach der Rate ist es das {0}-Fache, was {1}× erreicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>Share and rate disagree: by rate it is {0} times, less than {1}×.</source>
        <translation>Anteil und Rate widersprechen sich: Nach der Rate ist es das {0}-Fache, weniger als {1}×.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>Two codes below it rank in opposite order: for {0} {1}, for {2} {3}.</source>
        <translation>Zwei Untercodes stehen in umgekehrter Reihenfolge: für {0} {1}, für {2} {3}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source> under {0}</source>
        <translation> unter {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reasons.py"/>
        <source>Rank {0} of {1}{2} for {3}, {4} for {5}.</source>
        <translation>Rang {0} von {1}{2} für {3}, {4} für {5}.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <location filename="../../annotator/gui/window/recent_menu.py"/>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>Reported</name>
    <message>
        <location filename="../../annotator/gui/compare/reported.py"/>
        <source>Choose the themes that are reported</source>
        <translation>Themen wählen, die berichtet werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reported.py"/>
        <source>Move {0} in the report</source>
        <translation>{0} im Bericht verschieben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reported.py"/>
        <source>Report {0}</source>
        <translation>{0} berichten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reported.py"/>
        <source>Left {0} out of the report; its passages stay</source>
        <translation>{0} nicht mehr berichtet; die Passagen bleiben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reported.py"/>
        <source>Leave {0} out of the report</source>
        <translation>{0} nicht berichten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/reported.py"/>
        <source>Reported themes</source>
        <translation>Berichtete Themen</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <location filename="../../annotator/gui/compare/results.py"/>
        <source>Assign roles</source>
        <translation>Rollen zuweisen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/results.py"/>
        <source>What was looked for…</source>
        <translation>Wonach gesucht wurde …</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <location filename="../../annotator/gui/people/role_choice.py"/>
        <source>No role</source>
        <translation>Ohne Rolle</translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>Assign roles</source>
        <translation>Rollen zuweisen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>Who speaks, and in which role?</source>
        <translation>Wer spricht, und in welcher Rolle?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>One participant may speak under several labels. Type a role that is not there yet.</source>
        <translation>Eine Person kann unter mehreren Kürzeln sprechen. Eine neue Rolle tippen Sie einfach ein.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>Add somebody silent…</source>
        <translation>Person ohne Beitrag hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>From a table…</source>
        <translation>Aus einer Tabelle…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>Add an attribute…</source>
        <translation>Merkmal hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>“{0}” has two roles: {1}. Give one role, or two names.</source>
        <translation>„{0}“ hat zwei Rollen: {1}. Geben Sie eine Rolle an oder zwei Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>“{0}” is said to be {1}. Give one number of persons.</source>
        <translation>„{0}“ soll {1} sein. Geben Sie eine einzige Anzahl von Personen an.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>“{0}” has two values of {1}: {2}. Give one.</source>
        <translation>„{0}“ hat zwei Werte für {1}: {2}. Geben Sie einen an.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>{0}: no role yet. Under “no role” until you choose: {1}.</source>
        <translation>{0}: noch keine Rolle. Unter „ohne Rolle“, bis Sie eine wählen: {1}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>Speakers from a table</source>
        <translation>Sprechende aus einer Tabelle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabellen (*.csv *.xlsx)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>Assign speakers from {0}</source>
        <translation>Sprechende aus {0} zuweisen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>Add an attribute</source>
        <translation>Merkmal hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/dialog.py"/>
        <source>Attribute, such as experience</source>
        <translation>Merkmal, etwa Erfahrung</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <location filename="../../annotator/gui/window/room.py"/>
        <source>Open the transcript in a window of its own</source>
        <translation>Transkript in eigenem Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <location filename="../../annotator/gui/compare/row_menu.py"/>
        <source>Show its passages</source>
        <translation>Passagen zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/row_menu.py"/>
        <source>What it is made of…</source>
        <translation>Woraus es besteht…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/row_menu.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/row_menu.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/row_menu.py"/>
        <source>Leave out of the report</source>
        <translation>Nicht berichten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/row_menu.py"/>
        <source>Report also</source>
        <translation>Auch berichten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/row_menu.py"/>
        <source>Choose the themes that are reported…</source>
        <translation>Themen wählen, die berichtet werden…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/row_menu.py"/>
        <source>Report all codes</source>
        <translation>Alle Codes berichten</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <location filename="../../annotator/gui/passages/saved.py"/>
        <source>All passages</source>
        <translation>Alle Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saved.py"/>
        <source>Save these filters…</source>
        <translation>Diese Filter speichern…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saved.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saved.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saved.py"/>
        <source>Name of these filters</source>
        <translation>Name dieser Filter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saved.py"/>
        <source>Save filter {0}</source>
        <translation>Filter {0} speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saved.py"/>
        <source>Rename filter {0}</source>
        <translation>Filter {0} umbenennen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saved.py"/>
        <source>Delete filter {0}</source>
        <translation>Filter {0} löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saved.py"/>
        <source>Deleted the filter {0}</source>
        <translation>Filter {0} gelöscht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/passages/saved.py"/>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <location filename="../../annotator/gui/compare/saying.py"/>
        <source>What they say</source>
        <translation>Was sie sagen</translation>
    </message>
</context>
<context>
    <name>Scrutinies</name>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>S&amp;tatistics (off)</source>
        <translation>Statistik &amp;der Raten (aus)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>S&amp;tatistics</source>
        <translation>Statistik &amp;der Raten</translation>
    </message>
</context>
<context>
    <name>ScrutinyActs</name>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>Copied the sheet.</source>
        <translation>Blatt kopiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>Export to Excel</source>
        <translation>Nach Excel exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>The sheet is being made.</source>
        <translation>Das Blatt wird erstellt.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>This was given up.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>Make it after all</source>
        <translation>Doch erstellen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>by {0}</source>
        <translation>nach {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>{0} — Annotator</source>
        <translation>{0} — Annotator</translation>
    </message>
</context>
<context>
    <name>ScrutinyBar</name>
    <message>
        <location filename="../../annotator/gui/scrutiny/bar.py"/>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/bar.py"/>
        <source>Which codes are reported</source>
        <translation>Welche Codes berichtet werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/bar.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/bar.py"/>
        <source>Export to Excel…</source>
        <translation>Nach Excel exportieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/bar.py"/>
        <source>as reported ({0})</source>
        <translation>wie berichtet ({0})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/bar.py"/>
        <source>as reported</source>
        <translation>wie berichtet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/bar.py"/>
        <source>all codes</source>
        <translation>alle Codes</translation>
    </message>
</context>
<context>
    <name>ScrutinyPane</name>
    <message>
        <location filename="../../annotator/gui/scrutiny/pane.py"/>
        <source>What is to be known first</source>
        <translation>Was vorab zu wissen ist</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>Search in all transcripts</source>
        <translation>In allen Transkripten suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>Only where this role speaks</source>
        <translation>Nur wo diese Rolle spricht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>Only in this document</source>
        <translation>Nur in diesem Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>The search was cancelled. Press Enter to search again.</source>
        <translation>Die Suche wurde abgebrochen. Mit Enter suchen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>the first {0}</source>
        <translation>die ersten {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>Nobody says that. Labels and notes are not searched.</source>
        <translation>Das sagt niemand. Kürzel und Anmerkungen werden nicht durchsucht.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>Type what was said. What is found can be coded in one step.</source>
        <translation>Geben Sie ein, was gesagt wurde. Gefundenes lässt sich in einem Schritt kodieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>Code “{0}” as {1}</source>
        <translation>„{0}“ als {1} kodieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>Coded {0} as {1}</source>
        <translation>{0} als {1} kodiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>{0} coded already</source>
        <translation>{0} schon kodiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>some coded already</source>
        <translation>einige schon kodiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/search/panel.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="../../annotator/gui/window/selection_bar.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/selection_bar.py"/>
        <source>In vivo</source>
        <translation>In vivo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/selection_bar.py"/>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/selection_bar.py"/>
        <source>{0}, key {1}</source>
        <translation>{0}, Taste {1}</translation>
    </message>
</context>
<context>
    <name>SetChanges</name>
    <message>
        <location filename="../../annotator/gui/codebook/sets/changes.py"/>
        <source>New set {0}</source>
        <translation>Neue Code-Auswahl {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/changes.py"/>
        <source>Change the set {0}</source>
        <translation>Code-Auswahl {0} ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/changes.py"/>
        <source>Deleted the set “{0}”; its codes stay</source>
        <translation>Code-Auswahl „{0}“ gelöscht; ihre Codes bleiben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/changes.py"/>
        <source>Delete the set {0}</source>
        <translation>Code-Auswahl {0} löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/changes.py"/>
        <source>Put {0} into {1}</source>
        <translation>{0} in {1} aufnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/changes.py"/>
        <source>Take {0} out of {1}</source>
        <translation>{0} aus {1} herausnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/changes.py"/>
        <source>Took {0} out of the set “{1}”</source>
        <translation>{0} aus der Code-Auswahl „{1}“ herausgenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/changes.py"/>
        <source>Move {0} in {1}</source>
        <translation>{0} in {1} verschieben</translation>
    </message>
</context>
<context>
    <name>SetChip</name>
    <message>
        <location filename="../../annotator/gui/codebook/sets/chip.py"/>
        <source>Codes in use</source>
        <translation>Verwendete Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/chip.py"/>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/chip.py"/>
        <source>New set…</source>
        <translation>Neue Code-Auswahl…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/chip.py"/>
        <source>Change “{0}”…</source>
        <translation>„{0}“ ändern…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/chip.py"/>
        <source>Delete “{0}”</source>
        <translation>„{0}“ löschen</translation>
    </message>
</context>
<context>
    <name>SetDialog</name>
    <message>
        <location filename="../../annotator/gui/codebook/sets/dialog.py"/>
        <source>Filter codes</source>
        <translation>Codes filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/dialog.py"/>
        <source>Show all codes</source>
        <translation>Alle Codes zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/dialog.py"/>
        <source>Make set</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/dialog.py"/>
        <source>There is already a set “{0}”. Choose another name.</source>
        <translation>Eine Code-Auswahl „{0}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/dialog.py"/>
        <source>A set needs a name.</source>
        <translation>Eine Code-Auswahl braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/dialog.py"/>
        <source>{0} in the set</source>
        <translation>{0} in der Auswahl</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/dialog.py"/>
        <source>Set of codes</source>
        <translation>Code-Auswahl</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/dialog.py"/>
        <source>Name of the set</source>
        <translation>Name der Code-Auswahl</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/dialog.py"/>
        <source>Codes in the set</source>
        <translation>Codes in der Auswahl</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/dialog.py"/>
        <source>The first nine stand under the digits while the set is in use.</source>
        <translation>Die ersten neun liegen auf den Ziffern, solange die Code-Auswahl verwendet wird.</translation>
    </message>
</context>
<context>
    <name>SetsMenu</name>
    <message>
        <location filename="../../annotator/gui/codebook/sets/menu.py"/>
        <source>In sets</source>
        <translation>In Code-Auswahlen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/menu.py"/>
        <source>New set with this code…</source>
        <translation>Neue Code-Auswahl mit diesem Code…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sets/menu.py"/>
        <source>New set of {0}…</source>
        <translation>Neue Code-Auswahl aus {0}…</translation>
    </message>
</context>
<context>
    <name>SettledBefore</name>
    <message>
        <location filename="../../annotator/gui/compare/settled.py"/>
        <source>Settled before</source>
        <translation>Früher festgelegt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/settled.py"/>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/settled.py"/>
        <source>{0}, {1}: opened again</source>
        <translation>{0}, {1}: wieder geöffnet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/settled.py"/>
        <source>{0}, {1}: {2}, “{3}”</source>
        <translation>{0}, {1}: {2}, „{3}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/settled.py"/>
        <source>{0} Proposed then: {1}.</source>
        <translation>{0} Damals vorgeschlagen: {1}.</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <location filename="../../annotator/gui/compare/settling.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/settling.py"/>
        <source>Choose a status</source>
        <translation>Status wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/settling.py"/>
        <source>Reason of the status</source>
        <translation>Begründung des Status</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/settling.py"/>
        <source>Why this status? The reason is exported with it.</source>
        <translation>Warum dieser Status? Die Begründung wird mit exportiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/settling.py"/>
        <source>Settle status</source>
        <translation>Status festlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/settling.py"/>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/settling.py"/>
        <source>Settled</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/settling.py"/>
        <source>Settle</source>
        <translation>Festlegen</translation>
    </message>
</context>
<context>
    <name>SilenceModel</name>
    <message>
        <location filename="../../annotator/gui/compare/silence/model.py"/>
        <source>looked for</source>
        <translation>gesucht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/silence/model.py"/>
        <source>{0}, {1}: {2}, {3}</source>
        <translation>{0}, {1}: {2}, {3}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/silence/model.py"/>
        <source>spoken of</source>
        <translation>wird besprochen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/silence/model.py"/>
        <source>not spoken of</source>
        <translation>wird nicht besprochen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/silence/model.py"/>
        <source>never finished</source>
        <translation>nie abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/silence/model.py"/>
        <source>code is newer</source>
        <translation>Code ist neuer</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/silence/model.py"/>
        <source>redefined since</source>
        <translation>seither neu definiert</translation>
    </message>
</context>
<context>
    <name>SilenceSheet</name>
    <message>
        <location filename="../../annotator/gui/compare/silence/sheet.py"/>
        <source>What was looked for</source>
        <translation>Wonach gesucht wurde</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/silence/sheet.py"/>
        <source>Codes against documents</source>
        <translation>Codes und Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/silence/sheet.py"/>
        <source>To read again</source>
        <translation>Noch einmal zu lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/silence/sheet.py"/>
        <source>{0} · {1}: {2}</source>
        <translation>{0} · {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/silence/sheet.py"/>
        <source>A 0 is evidence only where somebody looked: {0} of {1} cells were looked for.</source>
        <translation>Eine 0 belegt nur dann etwas, wenn gesucht wurde: In {0} von {1} Feldern wurde gesucht.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/silence/sheet.py"/>
        <source>That nobody speaks of a theme is evidence only where somebody looked.</source>
        <translation>Dass niemand von einem Thema spricht, ist nur dort ein Beleg, wo jemand danach gesucht hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/silence/sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SortingSide</name>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Press C to choose a code, or to name a new one. It then has a digit.</source>
        <translation>Mit C wählen Sie einen Code oder benennen einen neuen. Er liegt dann auf einer Ziffer.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Another code…</source>
        <translation>Anderer Code…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Sort into</source>
        <translation>Zuordnen zu</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Stays in “{0}”</source>
        <translation>Bleibt in „{0}“</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Keep in “{0}”</source>
        <translation>In „{0}“ belassen</translation>
    </message>
</context>
<context>
    <name>SpeakerTable</name>
    <message>
        <location filename="../../annotator/gui/people/speaker_table.py"/>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/speaker_table.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/speaker_table.py"/>
        <source>Label</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/speaker_table.py"/>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/speaker_table.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/speaker_table.py"/>
        <source>Participant</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/speaker_table.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/speaker_table.py"/>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/speaker_table.py"/>
        <source>silent</source>
        <translation>ohne Beitrag</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/speaker_table.py"/>
        <source>nobody named</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/speaker_table.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/speaker_table.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/speaker_table.py"/>
        <source>Participant who is {0}</source>
        <translation>Teilnehmende Person zu {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/speaker_table.py"/>
        <source>Role of {0}</source>
        <translation>Rolle von {0}</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <location filename="../../annotator/gui/compare/speaking.py"/>
        <source>does not speak in these documents</source>
        <translation>spricht in diesen Dokumenten nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/speaking.py"/>
        <source>speaks of this</source>
        <translation>spricht davon</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/speaking.py"/>
        <source>does not speak of this, checked</source>
        <translation>spricht nicht davon, geprüft</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/speaking.py"/>
        <source>does not speak of this, not checked</source>
        <translation>spricht nicht davon, nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/speaking.py"/>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
</context>
<context>
    <name>SplitFoot</name>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>sort</source>
        <translation>zuordnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>another code</source>
        <translation>anderer Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>keep here</source>
        <translation>hier belassen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>back, on</source>
        <translation>zurück, weiter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Review 1 change</source>
        <translation>1 Änderung prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Review {0} changes</source>
        <translation>{0} Änderungen prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Apply 1 change</source>
        <translation>1 Änderung übernehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Apply {0} changes</source>
        <translation>{0} Änderungen übernehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Apply the changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Review the changes</source>
        <translation>Änderungen durchsehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Back to sorting</source>
        <translation>Zurück zum Zuordnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/parts.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SplitPane</name>
    <message>
        <location filename="../../annotator/gui/codebook/split/pane.py"/>
        <source>this passage</source>
        <translation>diese Passage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/pane.py"/>
        <source>Split {0}: {1} went to {2}</source>
        <translation>{0} aufgeteilt: {1} nun in {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/pane.py"/>
        <source>Split {0}</source>
        <translation>{0} aufteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/pane.py"/>
        <source>Split “{0}”</source>
        <translation>„{0}“ aufteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/pane.py"/>
        <source>{0} of {1} sorted</source>
        <translation>{0} von {1} zugeordnet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/pane.py"/>
        <source>Split a code</source>
        <translation>Einen Code aufteilen</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <location filename="../../annotator/gui/transcript/spoken.py"/>
        <source>{0}. Only words of a role that is not compared</source>
        <translation>{0}. Nur Worte einer Rolle, die nicht verglichen wird</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/transcript/spoken.py"/>
        <source>nobody named</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/transcript/spoken.py"/>
        <source>Turn {0}, {1}. {2}</source>
        <translation>Redebeitrag {0}, {1}. {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/transcript/spoken.py"/>
        <source>{0}. Memo on this turn</source>
        <translation>{0}. Memo zu diesem Redebeitrag</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/transcript/spoken.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/transcript/spoken.py"/>
        <source>{0} with a memo</source>
        <translation>{0} mit Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/transcript/spoken.py"/>
        <source>Codes: {0}</source>
        <translation>Codes: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/transcript/spoken.py"/>
        <source>No code here</source>
        <translation>Hier kein Code</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../annotator/gui/window/statusbar.py"/>
        <source>No project open</source>
        <translation>Kein Projekt geöffnet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/statusbar.py"/>
        <source>Saved {0}</source>
        <translation>Gespeichert {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/statusbar.py"/>
        <source>{0} read</source>
        <translation>{0} gelesen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/statusbar.py"/>
        <source>{0} of turns coded</source>
        <translation>{0} der Redebeiträge kodiert</translation>
    </message>
</context>
<context>
    <name>StepHeading</name>
    <message>
        <location filename="../../annotator/gui/codebook/sheet/heading.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/sheet/heading.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <location filename="../../annotator/gui/welcome/steps.py"/>
        <source>Close the first steps</source>
        <translation>Erste Schritte schließen</translation>
    </message>
</context>
<context>
    <name>Stripes</name>
    <message>
        <location filename="../../annotator/gui/transcript/stripes.py"/>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/transcript/stripes.py"/>
        <source>{0}, coded by {1}</source>
        <translation>{0}, kodiert von {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/transcript/stripes.py"/>
        <source>{0}. Only words of a role that is not compared.</source>
        <translation>{0}. Nur Worte einer Rolle, die nicht verglichen wird.</translation>
    </message>
</context>
<context>
    <name>StudyActs</name>
    <message>
        <location filename="../../annotator/gui/study/acts.py"/>
        <source>State the approach</source>
        <translation>Ansatz angeben</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <location filename="../../annotator/gui/study/dialog.py"/>
        <source>Settings of the project</source>
        <translation>Einstellungen des Projekts</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/study/dialog.py"/>
        <source>Approach</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/study/dialog.py"/>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/study/dialog.py"/>
        <source>Coding reliability</source>
        <translation>Kodierreliabilität</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/study/dialog.py"/>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/study/dialog.py"/>
        <source>Reflexive</source>
        <translation>Reflexiv</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/study/dialog.py"/>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/study/dialog.py"/>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/study/dialog.py"/>
        <source>Themes are not compared by numbers, and there are no statistics: passages are read.</source>
        <translation>Themen werden nicht nach Zahlen verglichen, und es gibt keine Statistik: Passagen werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/study/dialog.py"/>
        <source>It is stated with every result.</source>
        <translation>Er steht bei jedem Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/study/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <location filename="../../annotator/gui/perspectives/summaries.py"/>
        <source>Notes by theme and group</source>
        <translation>Notizen nach Thema und Gruppe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/summaries.py"/>
        <source>Notes are kept for groups that have a name.</source>
        <translation>Notizen gibt es zu Gruppen, die einen Namen haben.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/summaries.py"/>
        <source>The project can only be read.</source>
        <translation>Das Projekt kann nur gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/summaries.py"/>
        <source>Enter writes on a cell, Ctrl+Enter keeps it. Notes are memos, too.</source>
        <translation>Eingabe schreibt in eine Zelle, Strg+Eingabe behält es. Notizen sind auch Memos.</translation>
    </message>
</context>
<context>
    <name>SurvivalActs</name>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
</context>
<context>
    <name>SurvivalPart</name>
    <message>
        <location filename="../../annotator/gui/compare/survival.py"/>
        <source>Would it survive?</source>
        <translation>Hielte es stand?</translation>
    </message>
</context>
<context>
    <name>SurvivalSheet</name>
    <message>
        <location filename="../../annotator/gui/scrutiny/survival.py"/>
        <source>{0} of {1} proposed statuses hold in all of {2} trials.</source>
        <translation>{0} von {1} vorgeschlagenen Status halten in allen {2} Erprobungen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/survival.py"/>
        <source>One thing is changed at a time: whose coding counts, each threshold by a step, share or rate, and each document and each speaker left out.</source>
        <translation>Jeweils eines wird geändert: wessen Kodierung zählt, jede Schwelle um einen Schritt, Anteil oder Rate, und jedes Dokument und jede sprechende Person wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/survival.py"/>
        <source>Not tried, for they coded a part of the documents only: {0}.</source>
        <translation>Nicht erprobt, denn sie haben nur einen Teil der Dokumente kodiert: {0}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/survival.py"/>
        <source>One speaker, one document: of all passages of the theme that the group has, those in which its most frequent speaker is heard, and those in the document with most.</source>
        <translation>Eine Person, ein Dokument: von allen Passagen, die die Gruppe zum Thema hat, die ihrer häufigsten sprechenden Person und die des Dokuments mit den meisten.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/survival.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/survival.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/survival.py"/>
        <source>What breaks it</source>
        <translation>Was ihn bricht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/survival.py"/>
        <source>Holds in</source>
        <translation>Hält in</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/survival.py"/>
        <source>{0}: one speaker</source>
        <translation>{0}: eine Person</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/survival.py"/>
        <source>{0}: one document</source>
        <translation>{0}: ein Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/survival.py"/>
        <source>{0} · settled: {1}</source>
        <translation>{0} · festgelegt: {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/survival.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/survival.py"/>
        <source>{0} of {1} · {2} · {3}</source>
        <translation>{0} von {1} · {2} · {3}</translation>
    </message>
</context>
<context>
    <name>SurvivalWords</name>
    <message>
        <location filename="../../annotator/gui/compare/survived.py"/>
        <source>Holds in {0} of {1}</source>
        <translation>Hält in {0} von {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/survived.py"/>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/survived.py"/>
        <source>{0}: {1} of {2} from {3} ({4})</source>
        <translation>{0}: {1} von {2} aus {3} ({4})</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/survived.py"/>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/survived.py"/>
        <source>with in passing ≤ {0}</source>
        <translation>mit am Rande ≤ {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/survived.py"/>
        <source>with speakers ≥ {0}</source>
        <translation>mit Sprechenden ≥ {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/survived.py"/>
        <source>with base ≥ {0}</source>
        <translation>mit Basis ≥ {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/survived.py"/>
        <source>with emphasis ≥ {0}×</source>
        <translation>mit Gewichtung ≥ {0}×</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/survived.py"/>
        <source>as {0} coded</source>
        <translation>nach der Kodierung von {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/survived.py"/>
        <source>by rate</source>
        <translation>nach der Rate</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/survived.py"/>
        <source>without {0}</source>
        <translation>ohne {0}</translation>
    </message>
</context>
<context>
    <name>TargetButton</name>
    <message>
        <location filename="../../annotator/gui/codebook/split/targets.py"/>
        <source>{0}, a new code</source>
        <translation>{0}, ein neuer Code</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/codebook/split/targets.py"/>
        <source>key {0}</source>
        <translation>Taste {0}</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <location filename="../../annotator/gui/scrutiny/targets.py"/>
        <source>“{0}” · {1}</source>
        <translation>„{0}“ · {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/targets.py"/>
        <source>“{0}” · {1}, by {2}</source>
        <translation>„{0}“ · {1}, von {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/targets.py"/>
        <source>“{0}” · {1}, in “{2}”</source>
        <translation>„{0}“ · {1}, in „{2}“</translation>
    </message>
</context>
<context>
    <name>TestActs</name>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>Switch statistics on</source>
        <translation>Statistik einschalten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>Statistics are on in this project.</source>
        <translation>Die Statistik ist in diesem Projekt eingeschaltet.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/acts.py"/>
        <source>Statistics are off in this project.</source>
        <translation>Die Statistik ist in diesem Projekt ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>TestsSheet</name>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>Arrangements are drawn with the seed {0}.</source>
        <translation>Die Anordnungen werden mit dem Startwert {0} gezogen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>Rates of documents</source>
        <translation>Raten der Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>Exploratory: speakers</source>
        <translation>Explorativ: Sprechende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>{0}: mean</source>
        <translation>{0}: Mittel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>pooled</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>b of m</source>
        <translation>b von m</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>p after Holm</source>
        <translation>p nach Holm</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>Passages per 1,000 words of the group: the mean of the documents’ rates, which is tested, and the rate of all its documents pooled. p is two-sided: b of m arrangements are as far apart, or farther.</source>
        <translation>Passagen je 1.000 Wörter der Gruppe: das Mittel der Raten der Dokumente, das getestet wird, und die Rate aller ihrer Dokumente zusammen. p ist zweiseitig: b von m Anordnungen liegen ebenso weit auseinander oder weiter.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>p, Fisher</source>
        <translation>p, Fisher</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>Speakers with the theme, of all speakers of the group, with Wilson’s interval; p of Fisher’s exact test, not corrected. Both take speakers as independent, which in group talk they are not.</source>
        <translation>Sprechende mit dem Thema, von allen der Gruppe, mit Wilsons Intervall; p aus Fishers exaktem Test, nicht korrigiert. Beide nehmen Sprechende als unabhängig an, was sie im Gruppengespräch nicht sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>{0} / {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>First group</source>
        <translation>Erste Gruppe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/scrutiny/tests.py"/>
        <source>Second group</source>
        <translation>Zweite Gruppe</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <location filename="../../annotator/gui/compare/card.py"/>
        <source>What it is made of…</source>
        <translation>Woraus es besteht…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/card.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/card.py"/>
        <source>It rests on a 0 that was not checked.</source>
        <translation>Das beruht auf einer 0, die nicht geprüft wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/card.py"/>
        <source>The 0 it rests on was checked.</source>
        <translation>Die 0, auf der das beruht, wurde geprüft.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/card.py"/>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/card.py"/>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
</context>
<context>
    <name>ThemesModel</name>
    <message>
        <location filename="../../annotator/gui/perspectives/table_model.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/table_model.py"/>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/perspectives/table_model.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>ThingField</name>
    <message>
        <location filename="../../annotator/gui/memos/things.py"/>
        <source>Codes and documents</source>
        <translation>Codes und Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/things.py"/>
        <source>Add a code or a document</source>
        <translation>Code oder Dokument hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/things.py"/>
        <source>Add a code or a document that the memo is about</source>
        <translation>Code oder Dokument hinzufügen, um das es im Memo geht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/memos/things.py"/>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
</context>
<context>
    <name>ThresholdsPopover</name>
    <message>
        <location filename="../../annotator/gui/compare/thresholds.py"/>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/thresholds.py"/>
        <source>Set thresholds</source>
        <translation>Schwellen setzen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/thresholds.py"/>
        <source>Passages that are in passing, at most</source>
        <translation>Passagen, mit denen ein Thema als am Rande gilt, höchstens</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/thresholds.py"/>
        <source>Largest share that differs from the smallest, at least</source>
        <translation>Größter Anteil im Verhältnis zum kleinsten, mindestens</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/thresholds.py"/>
        <source>Passages from which emphasis is judged, at least</source>
        <translation>Passagen, ab denen die Gewichtung beurteilt wird, mindestens</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/thresholds.py"/>
        <source>Speakers who discuss a theme, at least</source>
        <translation>Sprechende, die ein Thema ansprechen, mindestens</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/thresholds.py"/>
        <source>When a theme counts as what</source>
        <translation>Wann ein Thema als was gilt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/thresholds.py"/>
        <source>One speaker is enough where a group is one person, or its number is not known.</source>
        <translation>Eine Person genügt, wo eine Gruppe aus einer Person besteht oder ihre Größe unbekannt ist.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../annotator/gui/window/topbar.py"/>
        <source>Coder</source>
        <translation>Kodierende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/topbar.py"/>
        <source>Who codes</source>
        <translation>Wer kodiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/topbar.py"/>
        <source>Search transcripts</source>
        <translation>Volltextsuche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/topbar.py"/>
        <source>Somebody else…</source>
        <translation>Jemand anderes…</translation>
    </message>
</context>
<context>
    <name>TranscriptTabs</name>
    <message>
        <location filename="../../annotator/gui/window/transcript_tabs.py"/>
        <source>Open transcripts</source>
        <translation>Geöffnete Transkripte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/transcript_tabs.py"/>
        <source>Close the transcript</source>
        <translation>Transkript schließen</translation>
    </message>
</context>
<context>
    <name>TypeDialog</name>
    <message>
        <location filename="../../annotator/gui/window/type_dialog.py"/>
        <source>Text of transcripts</source>
        <translation>Text der Transkripte</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/type_dialog.py"/>
        <source>Charis SIL</source>
        <translation>Charis SIL</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/type_dialog.py"/>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/type_dialog.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/type_dialog.py"/>
        <source>About {0} characters</source>
        <translation>Etwa {0} Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/type_dialog.py"/>
        <source>Close</source>
        <comment>Lines near each other</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/type_dialog.py"/>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/type_dialog.py"/>
        <source>Open</source>
        <translation>Weit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/type_dialog.py"/>
        <source>Wide open</source>
        <translation>Sehr weit</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/type_dialog.py"/>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/type_dialog.py"/>
        <source>Width of lines</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/type_dialog.py"/>
        <source>Distance of lines</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/type_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ViewActs</name>
    <message>
        <location filename="../../annotator/gui/views/acts.py"/>
        <source>Make the view</source>
        <translation>Ansicht erstellen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/acts.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/acts.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/acts.py"/>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/acts.py"/>
        <source>Views — Annotator</source>
        <translation>Ansichten — Annotator</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Compared by</source>
        <translation>Verglichen nach</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Coding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Whose coding is counted</source>
        <translation>Wessen Kodierung zählt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>When two codes come together</source>
        <translation>Wann zwei Codes zusammentreffen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Whose passages are shown</source>
        <translation>Wessen Passagen gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Document that is shown</source>
        <translation>Dokument, das gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Documents of the base</source>
        <translation>Dokumente der Basis</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Run</source>
        <translation>Folge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Documents of a run</source>
        <translation>Dokumente einer Folge</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>New codes of a run that are few</source>
        <translation>Neue Codes einer Folge, die wenige sind</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Participant</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>of record</source>
        <translation>maßgebliche</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>all documents</source>
        <translation>allen Dokumenten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Codes that come together</source>
        <translation>Codes, die zusammentreffen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Participation</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Along the transcript</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>in one turn</source>
        <translation>in einem Redebeitrag</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>overlapping</source>
        <translation>überlappend</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>at most 1 turn apart</source>
        <translation>höchstens 1 Redebeitrag entfernt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/bar.py"/>
        <source>at most 3 turns apart</source>
        <translation>höchstens 3 Redebeiträge entfernt</translation>
    </message>
</context>
<context>
    <name>ViewPane</name>
    <message>
        <location filename="../../annotator/gui/views/pane.py"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/pane.py"/>
        <source>There is nothing to show yet: no passages that this view could count.</source>
        <translation>Noch gibt es nichts zu zeigen: keine Passagen, die diese Ansicht zählen könnte.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/views/pane.py"/>
        <source>The view as a table</source>
        <translation>Die Ansicht als Tabelle</translation>
    </message>
</context>
<context>
    <name>VoiceModel</name>
    <message>
        <location filename="../../annotator/gui/documents/voices.py"/>
        <source>nobody named</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/voices.py"/>
        <source>{0}  not compared</source>
        <translation>{0}  nicht verglichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/documents/voices.py"/>
        <source>silent</source>
        <translation>ohne Beitrag</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <location filename="../../annotator/gui/coding/walk.py"/>
        <source>Go to a passage first, or choose a code.</source>
        <translation>Gehen Sie zuerst zu einer Passage, oder wählen Sie einen Code.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/walk.py"/>
        <source>No further passage of {0}.</source>
        <translation>Keine weitere Passage von {0}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/walk.py"/>
        <source>No earlier passage of {0}.</source>
        <translation>Keine frühere Passage von {0}.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/coding/walk.py"/>
        <source>{0} goes on in {1}.</source>
        <translation>{0} geht weiter in {1}.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>What do these groups say alike, and what alone?</source>
        <translation>Was sagen diese Gruppen gemeinsam, und was jede für sich?</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>Select a sentence, press {0}</source>
        <translation>Satz auswählen, {0} drücken</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>Import a transcript</source>
        <translation>Transkript importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>a code for what it says</source>
        <translation>ein Code für das, was er sagt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>Say who is who</source>
        <translation>Sagen, wer wer ist</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>roles for the speakers</source>
        <translation>Rollen für die Sprechenden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>themes by role</source>
        <translation>Themen nach Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>Look around in the sample</source>
        <translation>Im Beispiel umsehen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>A copy of a mentoring study: 4 focus groups, 12 themes, coded</source>
        <translation>Kopie einer Mentoring-Studie: 4 Fokusgruppen, 12 Themen, kodiert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>One file, saved as you work</source>
        <translation>Eine Datei, laufend gespeichert</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>A file that ends in .annot</source>
        <translation>Eine Datei, die auf .annot endet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>today, {0}</source>
        <translation>heute, {0}</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <location filename="../../annotator/gui/compare/whom.py"/>
        <source>To whom it is unique</source>
        <translation>Bei wem allein</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/whom.py"/>
        <source>Who shares it</source>
        <translation>Wer es teilt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/whom.py"/>
        <source>Nobody is named</source>
        <translation>Niemand ist genannt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/whom.py"/>
        <source>To whom</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/whom.py"/>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
</context>
<context>
    <name>WindowActs</name>
    <message>
        <location filename="../../annotator/gui/window/window_acts.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/window_acts.py"/>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Rückgängig: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/window_acts.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/window_acts.py"/>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Wiederholen: {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/window_acts.py"/>
        <source>Check the project</source>
        <translation>Projekt prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/window_acts.py"/>
        <source>All is well: {0} actions and {1} rows were compared.</source>
        <translation>Alles in Ordnung: {0} Schritte und {1} Zeilen wurden verglichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/window_acts.py"/>
        <source>Annotator {0}
Python {1}, Qt {2}, SQLite {3}

Everything stays on this computer.</source>
        <translation>Annotator {0}
Python {1}, Qt {2}, SQLite {3}

Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/window/window_acts.py"/>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>1 passage</source>
        <translation>1 Passage</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>{0} passages</source>
        <translation>{0} Passagen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>1 theme</source>
        <translation>1 Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>{0} themes</source>
        <translation>{0} Themen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>speakers not known</source>
        <translation>Sprechende unbekannt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>{0} speakers, of how many is not known</source>
        <translation>{0} Sprechende, von wie vielen ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>{0} of {1} speaker</source>
        <translation>{0} von {1} Person</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>{0} of {1} speakers</source>
        <translation>{0} von {1} Sprechenden</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>{0} of {1} document</source>
        <translation>{0} von {1} Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>{0} of {1} documents</source>
        <translation>{0} von {1} Dokumenten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>{0} documents</source>
        <translation>{0} Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>does not speak in these documents</source>
        <translation>spricht in diesen Dokumenten nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>no passage, {0}</source>
        <translation>keine Passage, {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>{0} by {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>Different emphasis</source>
        <translation>Unterschiedlich gewichtet</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>Partly shared</source>
        <translation>Teils geteilt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>Unique</source>
        <translation>Nur bei einer Gruppe</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>Insufficient</source>
        <translation>Unzureichend</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>No status</source>
        <translation>Ohne Status</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>Unique to {0}</source>
        <translation>Nur bei {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>Partly shared by {0}</source>
        <translation>Teils geteilt von {0}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>Not settled yet</source>
        <translation>Noch nicht festgelegt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>both discuss it</source>
        <translation>beide sprechen es an</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>all discuss it</source>
        <translation>alle sprechen es an</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>{0}, shares within {1}</source>
        <translation>{0}, Anteile innerhalb {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>both discuss it, one at least {0} as much</source>
        <translation>beide sprechen es an, eine Seite mindestens {0} so viel</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>all discuss it, the most at least {0} the least</source>
        <translation>alle sprechen es an, die meisten mindestens {0} der wenigsten</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>some of those who speak discuss it, not all</source>
        <translation>einige, die sprechen, sprechen es an, nicht alle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>{0}, with fewer than {1} passages: too few to judge the emphasis</source>
        <translation>{0}, mit weniger als {1} Passagen: zu wenige, um die Gewichtung zu beurteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>nobody discusses it: at most in passing</source>
        <translation>niemand spricht es an: höchstens am Rande</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>fewer than two groups speak: nothing to compare with</source>
        <translation>weniger als zwei Gruppen sprechen: nichts zu vergleichen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>in passing ≤ {0},  emphasis ≥ {1},  base ≥ {2},  speakers ≥ {3}</source>
        <translation>am Rande ≤ {0},  Gewichtung ≥ {1},  Basis ≥ {2},  Sprechende ≥ {3}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>settled against the rule</source>
        <translation>gegen die Regel festgelegt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>{0} at most in passing</source>
        <translation>{0} höchstens am Rande</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/compare/wording.py"/>
        <source>the others at most in passing</source>
        <translation>die anderen höchstens am Rande</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <location filename="../../annotator/gui/work/bar.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/work/bar.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/work/bar.py"/>
        <source>Cancel: {0}</source>
        <translation>Abbrechen: {0}</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <location filename="../../annotator/gui/welcome/page.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>_Name</name>
    <message>
        <location filename="../../annotator/gui/memos/chips.py"/>
        <source>Go to {0}</source>
        <translation>Zu {0} gehen</translation>
    </message>
</context>
<context>
    <name>_Scroll</name>
    <message>
        <location filename="../../annotator/gui/codebook/card.py"/>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <location filename="../../annotator/gui/welcome/steps.py"/>
        <source>Step {0}, done: {1}</source>
        <translation>Schritt {0}, erledigt: {1}</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/welcome/steps.py"/>
        <source>Step {0}: {1}</source>
        <translation>Schritt {0}: {1}</translation>
    </message>
</context>
<context>
    <name>_SilentDialog</name>
    <message>
        <location filename="../../annotator/gui/people/silent.py"/>
        <source>Somebody who stayed silent</source>
        <translation>Person, die nichts gesagt hat</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/silent.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/silent.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/silent.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/gui/people/silent.py"/>
        <source>Participant</source>
        <translation>Teilnehmende</translation>
    </message>
</context>
</TS>
