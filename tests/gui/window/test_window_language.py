from annotator.gui.language.dialog import LanguageDialog
from annotator.gui.language.languages import SYSTEM
from annotator.gui.settings import Settings


def test_the_language_is_asked_for_and_kept(monkeypatch, window):
    def choose(dialog):
        box = dialog._choice
        assert [box.itemText(at) for at in range(box.count())] == ["That of the system", "English", "Deutsch"]
        box.setCurrentIndex(2)
        return True

    monkeypatch.setattr(LanguageDialog, "exec", choose)
    window.acts["language"].trigger()
    assert Settings().language == "de"
    assert window.note.words() == "The language changes when Annotator is started again."


def test_cancel_keeps_the_language(monkeypatch, window):
    monkeypatch.setattr(LanguageDialog, "exec", lambda dialog: False)
    window.acts["language"].trigger()
    assert Settings().language == SYSTEM
    assert window.note.words() == ""
