"""Passages whose code means something else now, until they are looked at."""
