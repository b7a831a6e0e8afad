"""The build hook: packs what the shipped decks are read to into the wheel, so that no start has to read their YAML."""

import shutil
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DeckBuildHook(BuildHookInterface):
    """Reads every shipped deck, and puts beside it in the wheel what that gave."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before the wheel is put together; a deck with faults ends the build with them."""
        if self.target_name != "wheel" or version == "editable":
            return
        sys.path.insert(0, self.root)
        from drill import deck as reader
        from drill.library.shelf import BUILT, built_origin, packed

        folder = self._folder()
        folder.mkdir(parents=True, exist_ok=True)
        for path in sorted(Path(self.root, "decks").glob("*.yaml")):
            content = path.read_bytes()
            deck, faults = reader.read(content, str(path))
            if deck is None:
                raise SystemExit(reader.faults_text(faults))
            made = folder / f"{path.stem}{BUILT}"
            made.write_bytes(packed(built_origin(content), deck))
            build_data["force_include"][str(made)] = f"drill/decks/{made.name}"

    def finalize(self, *_: object) -> None:
        """Called when the wheel is made."""
        shutil.rmtree(self._folder(), ignore_errors=True)

    def _folder(self) -> Path:
        return Path(self.directory) / "built-decks"
