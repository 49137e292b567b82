"""What a table is made of."""

from __future__ import annotations

from typing import Any

Row = dict[str, Any]
"""Plain values by column."""
