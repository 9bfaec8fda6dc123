<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutContent</name>
    <message numerus="yes">
        <location filename="ui/patients/about.py"/>
        <source>%n publication(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <location filename="ui/handout/batch_dialog.py"/>
        <source>%n patient(s) without a sheet; the list says why.</source>
        <translation>
            <numerusform>%n patient without a sheet; the list says why.</numerusform>
            <numerusform>%n patients without a sheet; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/handout/batch_dialog.py"/>
        <source>%n sheet(s) done, each whole; the others not yet.</source>
        <translation>
            <numerusform>%n sheet done, each whole; the others not yet.</numerusform>
            <numerusform>%n sheets done, each whole; the others not yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/handout/batch_dialog.py"/>
        <source>%n sheet(s) to print.</source>
        <translation>
            <numerusform>%n sheet to print.</numerusform>
            <numerusform>%n sheets to print.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <location filename="ui/patients/details.py"/>
        <source>%n older visit(s)</source>
        <translation>
            <numerusform>%n older visit</numerusform>
            <numerusform>%n older visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/patients/details.py"/>
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message numerus="yes">
        <location filename="ui/assessment/view.py"/>
        <source>%n recorded</source>
        <translation>
            <numerusform>%n recorded</numerusform>
            <numerusform>%n recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <location filename="ui/patients/list_pane.py"/>
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesField</name>
    <message numerus="yes">
        <location filename="ui/handout/pages_field.py"/>
        <source>&amp;All %n page(s)</source>
        <translation>
            <numerusform>&amp;All %n page</numerusform>
            <numerusform>&amp;All %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedDialog</name>
    <message numerus="yes">
        <location filename="ui/handout/printed_dialog.py"/>
        <source>%n sheet(s) handed out to {name}.</source>
        <translation>
            <numerusform>%n sheet handed out to {name}.</numerusform>
            <numerusform>%n sheets handed out to {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedFlagDialog</name>
    <message numerus="yes">
        <location filename="ui/assessment/red_flag_dialog.py"/>
        <source>Ask all %n red flags</source>
        <translation>
            <numerusform>Ask all %n red flags</numerusform>
            <numerusform>Ask all %n red flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <location filename="ui/frame/sheets.py"/>
        <source>%n sheet(s) handed out and recorded.</source>
        <translation>
            <numerusform>%n sheet handed out and recorded.</numerusform>
            <numerusform>%n sheets handed out and recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message numerus="yes">
        <location filename="ui/assessment/body_counts.py"/>
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/assessment/body_counts.py"/>
        <source>%n finding(s) recorded</source>
        <translation>
            <numerusform>%n finding recorded</numerusform>
            <numerusform>%n findings recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message numerus="yes">
        <location filename="ui/assessment/red_flag_state.py"/>
        <source>%n present: stop</source>
        <translation>
            <numerusform>%n present: stop</numerusform>
            <numerusform>%n present: stop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/assessment/red_flag_state.py"/>
        <source>none present, all %n asked</source>
        <translation>
            <numerusform>none present, all %n asked</numerusform>
            <numerusform>none present, all %n asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/assessment/help_uses.py"/>
        <source>{rule}: {names} and %n more.</source>
        <translation>
            <numerusform>{rule}: {names} and %n more.</numerusform>
            <numerusform>{rule}: {names} and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/assessment/row_words.py"/>
        <source>{title}, %n finding(s), closed</source>
        <translation>
            <numerusform>{title}, %n finding, closed</numerusform>
            <numerusform>{title}, %n findings, closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/assessment/row_words.py"/>
        <source>{title}, %n finding(s), open</source>
        <translation>
            <numerusform>{title}, %n finding, open</numerusform>
            <numerusform>{title}, %n findings, open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message numerus="yes">
        <location filename="ui/handout/printed_words.py"/>
        <source>%n copies</source>
        <translation>
            <numerusform>%n copies</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/handout/reading_words.py"/>
        <source>%n long sentence(s).</source>
        <translation>
            <numerusform>%n long sentence.</numerusform>
            <numerusform>%n long sentences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/handout/batch_list.py"/>
        <location filename="ui/handout/leaving_words.py"/>
        <location filename="ui/handout/printed_words.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/handout/reading_words.py"/>
        <source>A sentence of %n word(s): “{sentence}”</source>
        <translation>
            <numerusform>A sentence of %n word: “{sentence}”</numerusform>
            <numerusform>A sentence of %n words: “{sentence}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/handout/reading_words.py"/>
        <source>Hard words: {words} and %n more.</source>
        <translation>
            <numerusform>Hard words: {words} and %n more.</numerusform>
            <numerusform>Hard words: {words} and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message numerus="yes">
        <location filename="ui/patients/words.py"/>
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/patients/words.py"/>
        <source>%n exercise(s), draft</source>
        <translation>
            <numerusform>%n exercise, draft</numerusform>
            <numerusform>%n exercises, draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>program</name>
    <message numerus="yes">
        <location filename="ui/program/announce.py"/>
        <location filename="ui/program/budget.py"/>
        <location filename="ui/program/models.py"/>
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/announce.py"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/budget.py"/>
        <source>%n minute(s) a day</source>
        <translation>
            <numerusform>%n minute a day</numerusform>
            <numerusform>%n minutes a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/questions.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/excluded.py"/>
        <source>%n without the equipment at home</source>
        <translation>
            <numerusform>%n without the equipment at home</numerusform>
            <numerusform>%n without the equipment at home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/questions.py"/>
        <source>Answered (%n)…</source>
        <translation>
            <numerusform>Answered (%n)…</numerusform>
            <numerusform>Answered (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/excluded.py"/>
        <source>Excluded, and why: %n exercise(s)</source>
        <translation>
            <numerusform>Excluded, and why: %n exercise</numerusform>
            <numerusform>Excluded, and why: %n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/questions.py"/>
        <source>Next question, %n more</source>
        <translation>
            <numerusform>Next question, %n more</numerusform>
            <numerusform>Next question, %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/models.py"/>
        <source>Show %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/header.py"/>
        <source>from %n finding(s)</source>
        <translation>
            <numerusform>from %n finding</numerusform>
            <numerusform>from %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/asking.py"/>
        <source>may free %n exercise(s)</source>
        <translation>
            <numerusform>may free %n exercise</numerusform>
            <numerusform>may free %n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/program/add.py"/>
        <source>{count} of %n exercise(s)</source>
        <translation>
            <numerusform>{count} of %n exercise</numerusform>
            <numerusform>{count} of %n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message numerus="yes">
        <location filename="ui/widgets/load_meter.py"/>
        <source>Load: %n exercise(s), advice is {advised}</source>
        <translation>
            <numerusform>Load: %n exercise, advice is {advised}</numerusform>
            <numerusform>Load: %n exercises, advice is {advised}</numerusform>
        </translation>
    </message>
</context>
</TS>
