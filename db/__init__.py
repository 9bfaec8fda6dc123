"""The store: SQLAlchemy over SQLCipher or PostgreSQL. Values go in and come out, rows stay here."""
