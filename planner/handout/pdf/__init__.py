"""The only room that knows ReportLab."""
