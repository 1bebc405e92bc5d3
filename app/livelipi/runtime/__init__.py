"""Asyncio without Qt: the controller and the services that it conducts."""
