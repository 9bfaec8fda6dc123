"""The planner: findings lead to exercises, pure Python without a toolkit or a database."""
