"""Words that tell a speaker's label, a heading and a transcriber's remark apart, in the languages often met.

All are compared without regard to case. The lists need not be complete: they weigh, and repetition weighs more.
"""

from __future__ import annotations


def _words(lines: str) -> frozenset[str]:
    return frozenset(lines.casefold().split())


ROLES = _words("""
    interviewer interviewee interviewers moderator facilitator participant respondent speaker researcher informant
    mentor mentee host cohost co-host guest narrator presenter panelist panellist questioner chair chairperson chairman
    question answer student teacher patient doctor nurse counselor counsellor therapist client observer operator
    witness caller reporter translator interpreter audience voice male female man woman unknown unidentified several
    everyone everybody all both group multiple int
    interviewerin befragte befragter befragerin moderatorin teilnehmer teilnehmerin sprecher sprecherin proband
    probandin forscherin forscher gast mentorin studentin schüler schülerin lehrer lehrerin alle unbekannt mehrere frage
    antwort
    enquêteur enquêtrice enquêté enquêtée modérateur modératrice participante animateur animatrice intervieweur
    intervieweuse locuteur locutrice répondant répondante chercheur chercheuse inconnu tous étudiant étudiante
    entrevistador entrevistadora entrevistado entrevistada moderador moderadora investigador investigadora hablante
    pregunta respuesta todos desconocido informante estudiante
    intervistatore intervistatrice intervistato intervistata moderatore moderatrice partecipante tutti domanda risposta
    pesquisador pesquisadora participante pergunta resposta
    geïnterviewde interviewster deelnemer spreker gespreksleider allen vraag antwoord
    intervjuare intervjuer respondent deltagare deltaker fråga svar haastattelija haastateltava
    badacz badany moderatorka prowadzący prowadząca uczestnik uczestniczka respondentka pytanie odpowiedź
    tazatel tazatelka účastník kérdező válaszadó görüşmeci katılımcı soru cevap
    интервьюер респондент модератор ведущий ведущая участник участница вопрос ответ исследователь студент все
    інтервʼюер учасник питання відповідь
    συνεντευκτής συμμετέχων ερώτηση απάντηση συντονιστής
    מראיין מראיינת מרואיין מרואיינת מנחה משתתף משתתפת שאלה תשובה חוקר חוקרת
    المحاور المشارك المشاركة الباحث الباحثة سؤال جواب س ج مقابل
    问 答 問 主持人 记者 記者 采访者 采訪者 访谈者 訪談者 受访者 受訪者 访问者 嘉宾 研究者 参与者 學生 学生 老师
    インタビュアー 参加者 司会 司会者 話者 質問者 回答者 聞き手 調査者 協力者
    면담자 참여자 연구자 질문 답변 사회자 진행자
""")
"""Words that say in which part somebody speaks."""

CROWD = _words("all both several everyone everybody many group question answer alle tous todos tutti allen man frage")
"""Roles that are none at the end of other words: “Hello all”."""

QUESTIONS = _words("question answer frage antwort pregunta respuesta domanda risposta vraag fråga pergunta 问题 問題")
"""Roles that, with a number, are headings of an interview guide."""

HEADINGS = _words("""
    note notes theme themes subtheme nb n.b. ps p.s. time date day break topic topics subject title location place
    venue duration length recording recorded recorder transcript transcription transcribed transcriber
    transcribers participants attendees present absent apologies agenda summary abstract keywords source sources
    url link links file filename version example examples warning caution tip tips hint todo fyi faq ok aka id id:
    email e-mail phone tel fax address website www http https ftp mailto doi isbn from to cc bcc re fw fwd sent
    received reply-to message-id mime-version content-type content-transfer-encoding importance attachments files
    description availability license name names age gender sex occupation profession education religion
    nationality birthplace language languages country city setting context background introduction conclusion
    conclusions method methods materials results discussion references acknowledgements appendix chapter section
    part step page figure fig table exercise solution problem theorem lemma proof proposition corollary definition
    remark claim ingredients directions instructions preparation serves servings yield action actions decision
    decisions aob minutes scene act stage curtain intermission advertisement sponsor music speakers tags tag
    category categories interviewed conducted project study site legend key pseudonym pseudonyms comment comments
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag
    sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado
    domingo else try finally default except case public private protected return
    datum zeit uhrzeit ort thema hinweis anmerkung anmerkungen bemerkung beispiel teilnehmende anwesend anwesende
    entschuldigt protokoll betreff gesendet von quelle titel dauer aufnahme transkript transkription transkribiert
    pause werbung alter geschlecht beruf zutaten zubereitung tagesordnung beschluss kapitel seite
    heure lieu durée sujet objet remarque exemple présents excusés titre auteur âge sexe ingrédients préparation
    fecha hora lugar tema nota notas ejemplo asunto duración título edad sexo ingredientes preparación asistentes
    data luogo argomento esempio durata titolo età ingredienti
    local duração assunto exemplo idade tijd plaats onderwerp opmerking voorbeeld duur
    tid plats ämne exempel czas miejsce temat uwaga przykład datum tarih saat yer konu not örnek
    дата время место тема примечание пример продолжительность перерыв возраст пол
    תאריך שעה מקום נושא הערה דוגמה גיל التاريخ الوقت المكان الموضوع ملاحظة مثال العمر
    主题 主題 位置 时间 時間 日期 地点 地點 幻灯片 注 备注 備註 注意 例如 例 比如 标题 來源 来源 作者 译者 摘要 题目
    日時 場所 備考 題名 タイトル テーマ 날짜 시간 장소 주제 참고
""")
"""Words that stand before a colon and are nobody."""

OF = _words("of by for in von der des du de par di da del por van av af")
"""Words that join such a word to another: “Date of birth”, “Transkribiert von”."""

HEADING_ENDS = _words("date time id number length duration location site title file version datum name code")
"""Words that make a heading of the words before them: “Interview date”, “Participant ID”."""

DISCOURSE = _words("""
    so well but and because however look listen first firstly second secondly third finally then now also anyway
    actually basically yes yeah yep no nope okay right sure exactly absolutely true thanks hello hi hmm mhm mm uh um oh
    remember reason result fact point idea meaning namely e.g. i.e. like maybe perhaps again still plus minus thus
    therefore hence imagine think say said this that these those it here there what why how when where who which
    later earlier thoughts meanwhile today yesterday tomorrow
    also ja nein doch aber und also genau oui non mais donc voilà sí no pero bueno claro да нет но так
    zb beispielsweise bijvoorbeeld örneğin например למשל לדוגמה مثلا مثلاً 例えば たとえば 예컨대
    是的 好的 对 嗯 好 所以 但是 כן לא نعم لا はい いいえ 네 아니요
""")
"""Words with which speech begins: before a colon, or alone on a line, they are still speech."""

FUNCTION = _words("""
    the a an is are was were be been am do does did have has had i'm it's that's what's my your our their his her its
    this that these those of for from to in on at by with about as if or not you we they he she it me them us
    asked asks said says say saying told tells think thinks mean means want know like because when where why how what
    which who whose there here some any one's can could will would should must may might just only very more most
    ist sind war der das ein eine einen par per dem den des nicht wie was wir ich sie er für mit auf bei zum zur oder
    est sont était le les un une des du ce cette que qui pour dans avec sur pas nous vous ils elle
    es son era el los las uno una que para con por como nosotros
""")
"""Small words that a sentence has and a label has not."""

PARTICLES = _words(
    "de da del della dem der den des di do dos du la las le los van von vom zu zum ten ter el al bin ibn ben bint y e"
)
"""Small words within names."""

ARTICLES = _words("dem den der des zum")
"""Those of them that in German join other words too: “Grund der Sache” is nobody, “van der Berg” is somebody."""

SENTENCE_SIGNS = frozenset("的是了我你这這那们們吗嗎呢吧")
"""Characters of Chinese sentences that names and roles do not have."""

EVENTS = _words("""
    laughs laugh laughing laughter chuckles chuckle chuckling giggles giggling pause pauses silence silent inaudible
    unintelligible indistinct unclear crosstalk overlapping overlap sighs sigh sighing coughs cough coughing cries
    crying sobs sobbing sniffs whispers whispering clears gasps yawns nods nodding smiles applause clapping music noise
    rings ringing knocks knocking interruption interrupts interrupted break redacted anonymised anonymized foreign
    lacht lachen lachend gelächter pausiert schweigen unverständlich unv seufzt hustet räuspert weint flüstert nickt
    beifall telefon geräusch unterbrechung
    rires rire rit silence inaudible soupir soupire tousse pleure incompréhensible applaudissements
    risas ríe risa silencio pausa inaudible ininteligible suspira tose llora aplausos
    ride risate incomprensibile sospira applausi risos ri riso inaudível lacht gelach stilte onverstaanbaar
    skratt skrattar tystnad ohörbart śmiech śmieje cisza niezrozumiałe смех смеётся смеется пауза неразборчиво вздыхает
    молчание צוחק צוחקת צחוק שתיקה לא־ברור يضحك تضحك ضحك صمت
    笑 笑声 笑聲 大笑 沉默 停顿 停頓 听不清 聽不清 丢失 丟失 掌声 掌聲 叹气 咳嗽 沈黙 拍手 聞き取れず 不明 웃음 침묵
""")
"""Words of which one within round brackets makes them a remark on what was heard."""

COLUMNS = _words("""
    text utterance utterances content speech transcript words turn statement message comment verbatim
    inhalt äußerung aussage texte contenu texto contenido testo contenuto tekst текст 内容 文本 發言 发言 テキスト 발화
""")
"""Names of the column of a table that holds what was said."""
