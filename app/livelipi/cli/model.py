"""``livelipi model``: the weights of the local recognizer."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn


def add(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("model", help="fetch and check the local recognizer's model")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    fetch = actions.add_parser(
        "fetch", help="fetch a model, or check the one that is there; goes on where it stopped"
    )
    fetch.add_argument("model", nargs="?", default="base", help="name or directory (default base)")
    fetch.set_defaults(run=run_fetch)
    where = actions.add_parser("where", help="print the model's directory; exit 4 if it is missing")
    where.add_argument("model", nargs="?", default="base")
    where.add_argument("--json", action="store_true")
    where.set_defaults(run=run_where)


def run_fetch(arguments: argparse.Namespace) -> int:
    """Fetch with a progress bar on standard error."""
    from livelipi.recognizer.weights import Progress as Step
    from livelipi.recognizer.weights import ensure

    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(f"Model {arguments.model}", total=None, visible=False)

        def show(step: Step) -> None:
            bar.update(
                task,
                description=step.step,
                completed=step.done,
                total=step.total or None,
                visible=True,
            )

        directory = ensure(arguments.model, show, lambda: False)
    console.print(f"Model {arguments.model} is ready in {directory}", highlight=False)
    return 0


def run_where(arguments: argparse.Namespace) -> int:
    """Print where the verified model is."""
    from livelipi.domain.errors import ModelError
    from livelipi.recognizer.weights import locate

    directory = locate(arguments.model)
    if directory is None:
        raise ModelError(
            f"The model {arguments.model!r} is not here yet.",
            todo=f"Fetch it with `livelipi model fetch {arguments.model}`.",
        )
    found = str(directory)
    print_line = Console(soft_wrap=True, highlight=False).print
    print_line(
        json.dumps({"model": arguments.model, "directory": found}) if arguments.json else found
    )
    return 0
