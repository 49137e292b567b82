"""What can be done to a project, a module a noun: functions that take the open action first."""
