"""Numbers by which the parts of one project file are known while it is open.

They are local to the file: a colleague's copy numbers the same code differently. What stays the same everywhere is
the `uid` of an object, which the store keeps.
"""

from __future__ import annotations

from typing import NewType

DocumentId = NewType("DocumentId", int)
SpeakerId = NewType("SpeakerId", int)
ParticipantId = NewType("ParticipantId", int)
RoleId = NewType("RoleId", int)
CoderId = NewType("CoderId", int)
CodeId = NewType("CodeId", int)
PassageId = NewType("PassageId", int)
MemoId = NewType("MemoId", int)
CodeSetId = NewType("CodeSetId", int)
SavedFilterId = NewType("SavedFilterId", int)
