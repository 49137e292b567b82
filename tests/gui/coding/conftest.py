import pytest


@pytest.fixture
def announced(monkeypatch):
    """What screen readers were told, in order."""
    from annotator.gui.coding import announcing

    told = []
    monkeypatch.setattr(announcing, "announce", lambda _, words: told.append(words) if words else None)
    return told
