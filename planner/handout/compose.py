"""From a program to the snapshot of its sheet; refuses what may not be printed."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import partial

from planner.assessment.assessment import Assessment
from planner.errors import ContentError, HandoutError
from planner.handout.changes import change_mark, stopped_words
from planner.handout.doses import frequency_words
from planner.handout.exercises import sheet_exercise
from planner.handout.gait import gait_card
from planner.handout.occasion import Occasion, letterhead
from planner.handout.order import drop_first, in_sheet_order
from planner.handout.own_words import in_own_words, own_text
from planner.handout.permit import require_printable
from planner.handout.snapshot import (
    Card,
    HandoutSnapshot,
    PainBand,
    StopBox,
    WeeklyLog,
)
from planner.handout.translations import SOURCE_LANGUAGE
from planner.handout.why import places_words, why_words
from planner.handout.wording import Wording, ended, wording_of_sheet
from planner.programs.edit import minutes_per_day
from planner.programs.program import Program, ProgramItem
from planner.sentences import sentence
from planner.suggest.catalogue import Catalogue
from planner.suggest.proposal import Proposal
from planner.vocabulary import AdviceId, EducationId, FindingId

_BAND = re.compile(r"\s*\w+ (?P<range>[^:]+): (?P<text>[^.]+\.)")
_BANDS = 3
_WEEK = 7


def compose(
    program: Program,
    assessment: Assessment,
    proposal: Proposal,
    catalogue: Catalogue,
    occasion: Occasion,
    before: Program | None = None,
) -> HandoutSnapshot:
    """The whole sheet as values; `before` is the program of the visit before, if there was one.

    Raises HandoutError with a sentence when the program may not be printed (a stop, nothing in it,
    a side that disagrees, an exclusion without an override), ContentError when texts are missing.
    """
    words = in_own_words(wording_of_sheet(occasion.language), occasion.clinic)
    require_printable(program, assessment, proposal, catalogue)
    items = in_sheet_order(program, catalogue)
    weeks = _weeks(occasion.printed_on, occasion.next_visit, words)
    snapshot = HandoutSnapshot(
        letterhead=letterhead(occasion, words),
        title=_title(assessment, catalogue, words),
        summary=_summary(items, catalogue, words),
        why=why_words(items, assessment, catalogue, words),
        bands=_bands(catalogue, words),
        stop=_stop_box(assessment, catalogue, occasion, words),
        exercises=tuple(
            replace(
                sheet_exercise(number, item, catalogue, words),
                change=change_mark(item, before, words.change),
                gait=gait_card(catalogue.exercise[item.exercise], assessment, weeks, words),
            )
            for number, item in enumerate(items, start=1)
        ),
        stopped=stopped_words(program, before, catalogue, words),
        stopped_words=words.change.stopped,
        fit=occasion.fit,
        layout=occasion.layout,
        drop_first=_drop_first(program, proposal, catalogue),
        advice=tuple(_advice(one, catalogue, words) for one in program.advice),
        education=tuple(_card(one, catalogue, words) for one in program.education),
        log=_log(weeks, occasion, words),
        next_visit=_next_visit(occasion, words),
        next_visit_line=occasion.next_visit is None,
        other_formats=words.other_formats,
        status=words.status.format(version=catalogue.version),
        labels=words.labels,
        paper=occasion.paper,
        large_print=occasion.large_print,
        language=words.language,
        printed_on=occasion.printed_on,
        figure_style=occasion.figure_style,
        skin_tone=occasion.skin_tone,
        rtl=words.rtl,
    )
    second = None
    if occasion.second_language not in {"", occasion.language}:
        own = replace(occasion, language=occasion.second_language, second_language="")
        second = compose(program, assessment, proposal, catalogue, own, before)
    missing = tuple(words.missing.lines)
    return replace(snapshot, untranslated=missing, typed=_typed(items, words), second=second)


def _typed(items: tuple[ProgramItem, ...], words: Wording) -> tuple[str, ...]:
    """The notes on a sheet in another language than the library's."""
    if words.language == SOURCE_LANGUAGE:
        return ()
    return tuple(item.note for item in items if item.note.strip())


def _drop_first(program: Program, proposal: Proposal, catalogue: Catalogue) -> str:
    """The name of the exercise that helps least, as the therapist knows it; empty for a single."""
    weakest = drop_first(program, proposal, catalogue) if len(program.items) > 1 else None
    return catalogue.exercise[weakest.exercise].name if weakest else ""


def _title(assessment: Assessment, catalogue: Catalogue, words: Wording) -> str:
    places = places_words(assessment, catalogue, words)
    return words.title_places.format(places=places) if places else words.title


def _summary(items: tuple[ProgramItem, ...], catalogue: Catalogue, words: Wording) -> str:
    often = {frequency_words(item.dose, catalogue.exercise[item.exercise], words) for item in items}
    same = often.pop().rstrip(".") if len(often) == 1 else words.days_differ
    parts = (
        words.counted(words.count, len(items)),
        words.counted(words.minutes_a_day, minutes_per_day(catalogue, items)),
        same[:1].lower() + same[1:],
    )
    return words.beside.join(parts)


def _bands(catalogue: Catalogue, words: Wording) -> tuple[PainBand, ...]:
    text = _guidance(words.pain_guidance, catalogue, words)
    bands = tuple(
        PainBand(words.pain.format(range=words.spelled(found["range"])), ended(found["text"]))
        for found in _BAND.finditer(text)
    )
    if len(bands) != _BANDS:
        raise ContentError(
            sentence(
                "The guidance {guidance} does not give three bands of pain.",
                guidance=words.pain_guidance,
            )
        )
    return bands


def _stop_box(
    assessment: Assessment, catalogue: Catalogue, occasion: Occasion, words: Wording
) -> StopBox:
    own = partial(own_text, occasion.clinic, words.language)
    texts = tuple(
        own(text.guidance, _guidance(text.guidance, catalogue, words))
        for text in words.stop_guidance
        if text.finding is None or _present(FindingId(text.finding), assessment, catalogue)
    )
    phone = occasion.clinic.phone.strip()
    call = words.call.format(phone=phone) if phone else words.call_line
    return StopBox(texts, call, call_line=not phone, emergency=words.emergency)


def _present(finding: FindingId, assessment: Assessment, catalogue: Catalogue) -> bool:
    seen = assessment.observed(finding)
    return seen is not None and seen.is_positive(catalogue.finding[finding])


def _guidance(name: str, catalogue: Catalogue, words: Wording) -> str:
    found = next((one.text for one in catalogue.guidance if one.id == name), None)
    if found is None:
        raise ContentError(sentence("The guidance {name} is missing.", name=name))
    return words.told(found)


def _advice(name: AdviceId, catalogue: Catalogue, words: Wording) -> str:
    advice = catalogue.advice_by_id.get(name)
    if advice is None:
        raise HandoutError(
            sentence("A piece of advice is no longer in the library. Choose again."), name
        )
    return words.told(advice.text)


def _card(name: EducationId, catalogue: Catalogue, words: Wording) -> Card:
    card = catalogue.card.get(name)
    if card is None:
        raise HandoutError(
            sentence("An education card is no longer in the library. Choose again."), name
        )
    return Card(words.told(card.title), words.told(card.text))


def _log(weeks: int, occasion: Occasion, words: Wording) -> WeeklyLog:
    code = occasion.program.code if occasion.program else ""
    return WeeklyLog(
        title=words.log_title,
        help=words.log_help,
        weeks=tuple(words.log_week.format(n=n) for n in range(1, weeks + 1)),
        days=words.days(short=occasion.large_print),
        daily=(words.log_day_pain, words.log_day_effort),
        code=code,
        code_words=words.log_code.format(code=code) if code else "",
    )


def _weeks(printed_on: date, next_visit: date | None, words: Wording) -> int:
    """Whole weeks to the next visit, begun ones counted, within what a sheet can hold."""
    if next_visit is None:
        return words.log_weeks
    return max(1, min(words.log_most_weeks, -(-(next_visit - printed_on).days // _WEEK)))


def _next_visit(occasion: Occasion, words: Wording) -> str:
    if occasion.next_visit is None:
        return words.next_visit_line
    return words.next_visit.format(date=words.dated(occasion.next_visit))
