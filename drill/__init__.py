"""An offline interview drill for machine-learning engineers."""

__version__ = "0.1.0"
