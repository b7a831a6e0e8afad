"""Screens: everything that is drawn for people."""
