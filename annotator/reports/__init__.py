"""What leaves the program: workbook and tables, written whole or not at all."""
