"""A finished sheet as the score looks at it: what it holds, where it stands, how it is painted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from planner.handout.pdf.render import Rendered, render
from planner.handout.snapshot import HandoutSnapshot, Paper, SheetExercise
from planner.programs.program import ProgramItem
from planner.vocabulary import WorkingSide
from tests.helpers.content import catalogue
from tests.helpers.golden_sheets import PATIENTS, sheet
from tests.helpers.handouts import OCCASION, case
from tests.helpers.painted import Area, Painted, Shade, read_painted
from tests.helpers.pdf_tags import Element, Tags, read_tags
from tests.helpers.pdfs import Glyph, PageText, read_pages, squeezed

MM = 72 / 25.4
WHITE = (255, 255, 255)
LISTED = {
    "en": (
        "add bend breathe bring change check come do find flatten follow glide go hold hop keep "
        "land lean let lift lower make move open pause pedal point press pull push put raise reach "
        "relax rest return rise rock roll round run set shift sit skip slide soften squat squeeze "
        "stand start stay step stop straighten swim take tap tighten touch tuck turn use walk"
    ),
    "es": (
        "abra acerque agregue aplane apoye apriete apunte apóyese baje busque bájelo caiga cambie "
        "camine corra deje descanse deslice deslícela deslícelo deslícese doble dé empiece empuje "
        "estire evite forme gire haga incline inclínese jale levante levántese lleve llévelo "
        "mantenga meta muévase nade pare pase pedalee piense pise ponga presione párese quédese "
        "redondee regrese regrésela regréselas relaje relájese respire revise ruede siga siéntese "
        "suba suelte súbala súbalo súbase toque tóquela traiga use vaya vuelva impulse"
    ),
}
VERBS = {language: frozenset(words.split()) for language, words in LISTED.items()}
"""The words that steps may begin with, in the order of the alphabet."""

BEFORE_A_VERB = {
    "en": r"(?:then|or)\s+",
    "es": r"(?:luego|o|no se|no|al final,|al mismo tiempo,)\s+",
}
# Two exercises keep the names they are known by: "lateral hip raise" and "plancha lateral".
JARGON = {
    "en": (
        r"flexi(?:on|ng)|extension|abduct\w*|adduct\w*|bilateral\w*|unilateral\w*|supine|prone|"
        r"isometric\w*|eccentric\w*|concentric\w*|ROM|b\.?i\.?d|reps?|quads|glute\w*|proximal|"
        r"distal|lateral(?!\s+hip\s+raise)|medial|anterior|posterior|valgus|varus|patell\w*"
    ),
    "es": (
        r"flexi[oó]n|extensi[oó]n|abducci[oó]n|aducci[oó]n|bilateral\w*|unilateral\w*|supino|"
        r"prono|isom[eé]tric\w*|exc[eé]ntric\w*|conc[eé]ntric\w*|proximal|distal|medial|"
        r"(?<!plancha )lateral|anterior|posterior|valgo|varo|rotuliano\w*"
    ),
}
PASSIVE = {
    "en": r"\b(?:is|are|be|been|was|were)\s+\w+ed\b",
    "es": r"\b(?:es|son|sea|sean|fue|ser)\s+\w+[ai]d[oa]s?\b",
}
SPELLED = {
    "en": (
        r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\s+"
        r"(?:seconds?|minutes?|inch(?:es)?)\b"
    ),
    "es": (
        r"\b(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte)\s+"
        r"(?:segundos?|minutos?|pulgadas?)\b"
    ),
}


@dataclass(frozen=True, slots=True)
class Scored:
    """One sheet, made and read back."""

    snapshot: HandoutSnapshot
    items: tuple[ProgramItem, ...]
    made: Rendered
    pages: tuple[PageText, ...]
    painted: tuple[tuple[Painted, ...], ...]
    tags: Tags

    @property
    def language(self) -> str:
        """Of the sheet."""
        return self.snapshot.language

    def the(self, role: str) -> list[Element]:
        """All elements of a kind, in reading order."""
        return [one for one in self.tags.walk() if one.role == role]

    def text(self, element: Element) -> str:
        """What an element says."""
        return " ".join(self.tags.text(element).split())

    def section(self, exercise: SheetExercise) -> Element:
        """The part of the structure that is an exercise: it begins with its number and name."""
        lead = f"{exercise.number} {exercise.name}"
        (found,) = (
            one
            for one in self.the("Sect")
            if one.elements and self.text(one.elements[0]).startswith(lead)
        )
        return found


@cache
def scored(patient: str, way: str, language: str, paper: Paper = Paper.LETTER) -> Scored:
    """A sheet by the names of the reference sheets."""
    snapshot = sheet(patient, way, language, paper)
    made = render(snapshot)
    items = PATIENTS[patient].case.program.items
    return Scored(
        snapshot, items, made, read_pages(made.pdf), read_painted(made.pdf), read_tags(made.pdf)
    )


@cache
def library(language: str) -> HandoutSnapshot:
    """Every exercise there is, in the words of a sheet."""
    ids = tuple(str(exercise.id) for exercise in catalogue().exercises)
    return case(ids, WorkingSide.RIGHT).sheet(replace(OCCASION, language=language))


def pages_of(element: Element) -> set[int]:
    """The pages that an element and all in it stand on, from 0."""
    return {page for one in element.walk() for page, _ in one.places}


def patient_texts(exercise: SheetExercise) -> tuple[str, ...]:
    """All that is told of an exercise."""
    told = (exercise.start, *exercise.steps, exercise.feel, exercise.mistakes)
    return (*told, *exercise.stages, exercise.advance, exercise.step_back)


def all_texts(snapshot: HandoutSnapshot) -> tuple[str, ...]:
    """All that the clinic tells on a sheet, without its letterhead."""
    bands = (part for band in snapshot.bands for part in (band.head, band.text))
    cards = (part for card in snapshot.education for part in (card.title, card.text))
    exercises = (
        part
        for one in snapshot.exercises
        for part in (one.name, one.side, one.dose, one.equipment, *patient_texts(one))
    )
    frame = (snapshot.title, snapshot.summary, snapshot.why, *snapshot.stop.texts)
    return (*frame, *bands, *exercises, *snapshot.advice, *cards, snapshot.log.help)


def found(pattern: str, texts: tuple[str, ...]) -> list[str]:
    """The texts that have a pattern as words of their own."""
    looked_for = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
    return [text for text in texts if looked_for.search(text)]


def without_verb(steps: tuple[str, ...], language: str) -> list[str]:
    """The steps that do not begin with a verb."""
    opening = re.compile(rf"(?:{BEFORE_A_VERB[language]})?(\w+)", re.IGNORECASE)
    return [
        step
        for step in steps
        if (match := opening.match(step)) is None or match[1].lower() not in VERBS[language]
    ]


def glyphs_of(page: PageText, text: str) -> tuple[Glyph, ...]:
    """The characters of a text where it stands on a page; none where it does not."""
    inked = [one for one in page.glyphs if not one.character.isspace()]
    at = "".join(one.character for one in inked).find(squeezed(text))
    return tuple(inked[at : at + len(squeezed(text))]) if at >= 0 else ()


def apart(area: Area, glyphs: tuple[Glyph, ...]) -> float:
    """How far the nearest of these characters is from an area, in points."""
    left, bottom, right, top = area

    def away(one: Glyph) -> float:
        across = max(left - one.right, one.x - right, 0.0)
        return float((across**2 + max(bottom - one.y, one.y - top, 0.0) ** 2) ** 0.5)

    return min(map(away, glyphs))


def contrast(one: Shade, other: Shade) -> float:
    """Of two colours, from 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def grey(shade: Shade) -> Shade:
    """A colour as a printer without colours shows it (ITU-R BT.601)."""
    level = round(0.299 * shade[0] + 0.587 * shade[1] + 0.114 * shade[2])
    return (level, level, level)


def on_ground(page: tuple[Painted, ...]) -> Iterator[tuple[Painted, Shade]]:
    """Each text and box with the colour it stands on: of the last ground painted below it."""
    for number, one in enumerate(page):
        if one.kind == "form":
            continue
        x, y = one.middle if one.kind == "text" else (one.area[0] - 1, one.area[3] + 1)
        below = (
            other.fill
            for other in reversed(page[:number])
            if other.kind == "path" and other.fill is not None and other.covers(x, y)
        )
        yield one, next(below, WHITE)


def _luminance(shade: Shade) -> float:
    parts = [value / 255 for value in shade]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
