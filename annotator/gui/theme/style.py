"""The style sheet, for what a palette cannot say."""

from __future__ import annotations

import re
from string import Template

from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import theme

_SHEET = Template("""
* { outline: 0; }
QToolTip { background: $raised; color: $text; border: 1px solid $strong; padding: 4px 6px; }

QMenuBar { background: $bg; padding: 0 2px; border: 0; }
QMenuBar::item { padding: 6px 9px; border-radius: 6px; background: transparent; color: $second; }
QMenuBar::item:selected { background: $hover; color: $text; }
QMenu { background: $raised; border: 1px solid $strong; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 5px; color: $text; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 0 8px; min-height: 26px; color: $text;
    background: transparent; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border: 2px solid $focus; }
QToolButton:disabled { color: $faint; }
QToolButton[look="icon"] { padding: 0; min-width: 26px; }
QToolButton[look="toggle"] { padding: 0; min-width: 26px; color: $muted; }
QToolButton[look="toggle"]:checked { background: $accent_soft; border-color: $accent; color: $accent; }
QToolButton[look="toggle"]:focus { border: 2px solid $focus; }
QToolButton::menu-indicator { image: none; }

QPushButton { border: 1px solid $strong; border-radius: 6px; padding: 0 14px; min-height: 28px; background: $raised;
    color: $text; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 2px solid $focus; padding: 0 13px; min-height: 26px; }
QPushButton:disabled { background: $sunken; border-color: $sunken; color: $muted; }
QPushButton[look="primary"] { background: $accent; border-color: $accent; color: $on_accent; font-weight: 600; }
QPushButton[look="primary"]:focus { border: 2px solid $text; }
QPushButton[look="primary"]:disabled { background: $sunken; border-color: $sunken; color: $muted; }
QPushButton[look="segment"] { border: 1px solid transparent; border-radius: 5px; padding: 0; min-height: 22px;
    background: transparent; color: $muted; }
QPushButton[look="segment"]:checked { background: $raised; border-color: $border; color: $text; }
QPushButton[look="segment"]:focus { border: 2px solid $focus; }
QPushButton[look="quiet"] { border-color: transparent; background: transparent; color: $accent; padding: 0 8px; }
QPushButton[look="quiet"]:hover { background: $hover; }
QPushButton[look="quiet"]:focus { border: 2px solid $focus; padding: 0 7px; }
QPushButton[look="quiet"]::menu-indicator { image: none; width: 0; }
QPushButton[look="quiet"]:disabled { color: $faint; }
QPushButton[look="chip"] { border: 1px solid transparent; border-radius: 5px; padding: 0 6px; min-height: 22px;
    background: transparent; color: $text; }
QPushButton[look="chip"]:hover { background: $hover; }
QPushButton[look="row"] { border: 1px solid transparent; border-radius: 5px; padding: 0 4px 0 0; min-height: 22px;
    background: transparent; color: $second; text-align: left; }
QPushButton[look="row"]:hover { background: $hover; color: $text; }
QPushButton[look="row"]:focus { border: 2px solid $focus; padding: 0 3px 0 0; min-height: 20px; }
QPushButton[look="chip"]:focus { border: 2px solid $focus; padding: 0 5px; min-height: 20px; }

QLineEdit, QSpinBox, QDoubleSpinBox { border: 1px solid $border; border-radius: 6px; padding: 0 8px; min-height: 28px;
    background: $surface; color: $text; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid $focus; padding: 0 7px; min-height: 26px; }
QLineEdit QToolButton { min-height: 0; min-width: 0; padding: 0; border: 0; }
QLineEdit QToolButton:hover { background: transparent; }
QLineEdit[look="bare"] { border: 0; background: transparent; padding: 0; }
QTextEdit[look="field"], QPlainTextEdit[look="field"] { border: 1px solid $border; border-radius: 6px; padding: 4px;
    background: $surface; }
QTextEdit[look="field"]:focus, QPlainTextEdit[look="field"]:focus { border: 2px solid $focus; padding: 3px; }
QPlainTextEdit[look="note"] { border: 1px solid transparent; border-radius: 6px; padding: 4px;
    background: transparent; }
QPlainTextEdit[look="note"]:hover { border: 1px solid $border; }
QPlainTextEdit[look="note"]:focus { border: 2px solid $focus; padding: 3px; background: $surface; }

QComboBox { border: 1px solid $border; border-radius: 6px; padding: 0 8px; min-height: 26px; background: $surface;
    color: $text; }
QComboBox:focus { border: 2px solid $focus; padding: 0 7px; min-height: 24px; }
QComboBox:disabled { color: $faint; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $strong; border-radius: 6px; padding: 4px;
    selection-background-color: $accent_soft; selection-color: $text; }

QPlainTextEdit, QTextEdit, QTreeView, QTableView, QListView { border: 0; background: $surface; }
QTreeView[look="dock"], QListView[look="dock"] { background: $bg; }
QAbstractItemView[look="rows"] { selection-background-color: $accent_soft; selection-color: $text; }
QListView[look="rows"]::item { padding: 5px 8px; border-radius: 5px; color: $text; }
QListView[look="rows"]::item:selected { background: $accent_soft; }
QListView[look="rows"]:focus { border: 2px solid $focus; border-radius: 6px; }
QTableView[look="rows"]::item { padding: 0 5px; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; border: 0; border-bottom: 1px solid $strong; padding: 0 8px;
    color: $muted; }
QHeaderView::section:vertical { border: 0; color: $text; }
QTableCornerButton::section { background: $surface; border: 0; border-bottom: 1px solid $strong; }
#dock > QTableView, #dock > QTableView > QHeaderView, #dock > QTableView > QHeaderView::section { background: $bg; }
QTabBar { background: transparent; }
QTabBar::tab { border: 0; border-bottom: 2px solid transparent; padding: 0 8px; margin-right: 8px; color: $muted;
    background: transparent; }
QTabBar::tab:selected { border-bottom-color: $accent; color: $text; }
QTabBar[closed="true"]::tab:selected { border-bottom-color: transparent; color: $muted; }
QTabBar::tab:hover { color: $text; }
QTabBar::tear { width: 0; border: 0; }
#topbar QTabBar::tab { min-height: 34px; padding-right: 0; }
#strip QTabBar::tab { min-height: 30px; }
QTabBar::tab:focus { border-bottom-color: $focus; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $strong; border-radius: 3px; min-height: 40px; }
QScrollBar::handle:horizontal { background: $strong; border-radius: 3px; min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $border; }
QProgressBar { border: 0; border-radius: 3px; background: $sunken; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QDialog, QDialog QScrollArea, QDialog QScrollArea > QWidget > QWidget { background: $raised; }
QDialog QTableView, QDialog QTextEdit, QDialog QListView, QDialog QHeaderView, QDialog QHeaderView::section,
QDialog QTableCornerButton::section { background: $raised; }
QDockWidget { border: 0; }
QStatusBar { background: $bg; }
QStatusBar::item { border: 0; }
QCheckBox { spacing: 8px; min-height: 24px; color: $text; }
QCheckBox::indicator { width: 14px; height: 14px; }
QCheckBox:focus { border: 2px solid $focus; border-radius: 4px; }

#dock, #bar { background: $bg; }
#topbar { background: $bg; border-bottom: 1px solid $border; }
#strip { background: $bg; border-top: 1px solid $border; }
#surface { background: $surface; }
#card { background: $raised; border: 1px solid $border; border-radius: 10px; }
#pop { background: $raised; border: 1px solid $strong; border-radius: 10px; }
#chip { background: $surface; border: 1px solid $border; border-radius: 6px; }
#switch { background: $sunken; border-radius: 7px; }
#warning { background: $warn_soft; border-radius: 6px; }
#line { background: $border; }
""")

_PIXELS = re.compile(r"(\d+)px")
_HAIRLINE = 3


def sheet() -> str:
    """The style sheet in the colours in use."""
    tokens = theme().tokens
    written = _SHEET.substitute({name: getattr(tokens, name) for name in tokens.__slots__})
    return _PIXELS.sub(lambda size: f"{_scaled(int(size[1]))}px", written)


def _scaled(pixels: int) -> int:
    return fonts.scaled(pixels) if pixels > _HAIRLINE else pixels


def apply_fonts_and_colours(application: object) -> None:
    """Give the whole program its palette, style sheet and font."""
    from PySide6.QtWidgets import QApplication

    from annotator.gui.theme.tokens import palette

    assert isinstance(application, QApplication)
    application.setPalette(palette())
    application.setFont(fonts.ui())
    application.setStyleSheet(sheet())
