<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the election in scope…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCatalogue</name>
    <message>
        <source>Intergovernmental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interparliamentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers per organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts in statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team size on file; joint missions are shown by their parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missiya</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of the team sizes on file, largest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Bəyanatlar</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s); verdicts as coded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bars of statements by verdict, one for each kind of organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter before the distance from election day, as in E−5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and statements by day before and after the election.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>“%1” is a folder. Choose a file name for the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write to “%1”: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of “%1” could not be made: too little memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartSpec</name>
    <message>
        <source>%1, %2</source>
        <comment>category, series</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mark, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources give %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>election day, as in E−5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No values under this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>distance, milestone, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Unknown</source>
        <translation>Məlum deyil</translation>
    </message>
    <message>
        <source>Searched and not found</source>
        <translation>Axtarılıb, tapılmayıb</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Tətbiq olunmur</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Deyilib</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Nəticə çıxarılıb</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Yaddaşdan</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksək</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Tamamlanıb</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>Yekunlaşdırılıb</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>İlkin</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Yekun</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Dəvət olunub</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Dəvət olunmayıb</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>İmtina edib</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>İcazə verilməyib</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Elan edilib</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Göndərilib</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Başa çatıb</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Xeyr</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Rəsmi</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Qısa</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Başqa ad</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Transliterasiya</translation>
    </message>
    <message>
        <source>Misspelling</source>
        <translation>Səhv yazılış</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>Toxunulmayıb</translation>
    </message>
    <message>
        <source>Explicitly not observed</source>
        <translation>Açıq deyilib: müşahidə olunmayıb</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>İlkin mənbə</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>İkinci dərəcəli</translation>
    </message>
    <message>
        <source>Tertiary</source>
        <translation>Üçüncü dərəcəli</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazılı</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Şifahi</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Nəql edilib</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Sözbəsöz</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tərcümə</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Xülasə</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Parça</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Şkala</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlaşdırılıb</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Keçirilib</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ləğv edilib</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Qonaq</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ev sahibi</translation>
    </message>
    <message>
        <source>Interlocutor</source>
        <translation>Həmsöhbət</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The search was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is in use by another program. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file or its folder cannot be written. Save a copy elsewhere to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed. Save a copy elsewhere and check the disk. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Scrutineer project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged. Open the newest backup beside it. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not accept this value, so nothing was changed. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file could not be used. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This SQLite has no full-text search (FTS5), which Scrutineer needs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>%1 (%n source(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>Səsvermə günü</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Polls open</source>
        <translation>Səsvermənin başlanması</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hüquqi əsas</translation>
    </message>
    <message>
        <source>Sources for the election as a whole:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missions and delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missions on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missiya</translation>
    </message>
    <message>
        <source>Head or senior person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“From” means that the last day is not on file; a dash, that no figure is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and meetings in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Səfər</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>No summary is on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as coded by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Bəyanatlar</translation>
    </message>
    <message>
        <source>Figures on file, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rəqəmlər</translation>
    </message>
    <message>
        <source>Sources contradict each other on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Election observation dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who observed, whom they met and what they said; with the sources, and where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared with Scrutineer from the project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>election is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict is a coder&apos;s reading of a statement, never a fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the project. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History ends with %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edtf</name>
    <message>
        <source>“%1” is not understood in a date. Write it like “6 Feb 2024”, “Feb 2024”, “about 5 Feb 2024” or “before 19 Dec 2023”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a short year. Write all four digits of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time %1. Hours go from 0 to 23, minutes and seconds from 0 to 59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no year. Write all four digits of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years go from 0001 to 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” the month would be %2. Months go from 1 to 12, and the day is written first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3. Write the month as a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is missing beside the day %1. Write it like “6 Feb 2024”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no day %2: it ends on day %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time needs its day, as in “8 Feb 2024 14:00”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time zone needs a time, as in “8 Feb 2024 14:00 +04:00”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zones go from -14:00 to +14:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no date in “%1”. Write it like “6 Feb 2024”, “Feb 2024” or “about 5 Feb 2024”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two times for one day. Part them with a dash, as in “10:00–11:30”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one date too many. Write a span with a dash, as in “4–8 Feb 2024”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before “%1” belongs a time from 1:00 to 12:59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” joins two dates. Write a span as “4–8 Feb 2024”, and two days as two records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two words say how the date is meant. Keep one of “before”, “after”, “from” or “until”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span has two ends, but here are three. Write it like “29 Jan – 3 Feb 2024”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is missing. Write it like “6 Feb 2024”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2, not a %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span cannot be “before” or “after”. Keep the span, or the one day that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Between” needs two dates, as in “between 4 and 8 Feb 2024”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;%1 tarixindən&quot;, Russian &quot;с %1&quot;, Turkish &quot;%1 tarihinden itibaren&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a date, itself included. Azerbaijani &quot;%1 tarixinədək&quot;, Russian &quot;до %1 включительно&quot;, Turkish &quot;%1 tarihine kadar&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on or before %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;ən geci %1&quot;, Russian &quot;не позднее %1&quot;, Turkish &quot;en geç %1&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on or after %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;ən tezi %1&quot;, Russian &quot;не ранее %1&quot;, Turkish &quot;en erken %1&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (month and day not known)</source>
        <extracomment>%1 is a year. Azerbaijani &quot;ayı və günü bilinmir&quot;, Russian &quot;месяц и день неизвестны&quot;, Turkish &quot;ayı ve günü bilinmiyor&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (month not known)</source>
        <extracomment>%1 is a year. Azerbaijani &quot;ayı bilinmir&quot;, Russian &quot;месяц неизвестен&quot;, Turkish &quot;ayı bilinmiyor&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (day not known)</source>
        <extracomment>%1 is a month. Azerbaijani &quot;günü bilinmir&quot;, Russian &quot;день неизвестен&quot;, Turkish &quot;günü bilinmiyor&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;təxminən %1&quot;, Russian &quot;около %1&quot;, Turkish &quot;yaklaşık %1&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Record</source>
        <translation>Qeydiyyat</translation>
    </message>
    <message>
        <source>Field or measure</source>
        <translation>Sahə və ya göstərici</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Müddəa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Uzunluq</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>Əvvəlki mətn</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>Sonrakı mətn</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Tövsiyə</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At election</source>
        <translation>Seçkidə</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Faylın adı</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Media növü</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Ölçü, bayt</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Seçki</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Namizədliyi irəli sürən</translation>
    </message>
    <message>
        <source>Nominated as printed</source>
        <translation>Namizədlik mənbədəki kimi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Yekun</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Səslər</translation>
    </message>
    <message>
        <source>Share of votes, %</source>
        <translation>Səslərin payı, %</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>What it states</source>
        <translation>Mənbə nə deyir</translation>
    </message>
    <message>
        <source>Page or paragraph</source>
        <translation>Səhifə və ya abzas</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodlaşdırma</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>Müddəanın məzmunu</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Seçki mərhələsi</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Qütblülük</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ciddilik</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Ehtiyat tonu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dəlil</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Kimə istinadən</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Əminlik</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Qeyd dəftəri</translation>
    </message>
    <message>
        <source>Yardstick</source>
        <translation>Meyar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Yayımlanıb</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Nə dəyişib</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>İnisiallar</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Bəyanat</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodlaşdıran</translation>
    </message>
    <message>
        <source>Codebook version</source>
        <translation>Kod kitabının versiyası</translation>
    </message>
    <message>
        <source>Coded blind</source>
        <translation>Gizli kodlaşdırılıb</translation>
    </message>
    <message>
        <source>Overall verdict</source>
        <translation>Ümumi rəy</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Called early</source>
        <translation>Vaxtından əvvəl təyin edilib</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>Səsvermə günü</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tur</translation>
    </message>
    <message>
        <source>Polls open</source>
        <translation>Səsvermənin başlanması</translation>
    </message>
    <message>
        <source>Polls close</source>
        <translation>Səsvermənin bitməsi</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat qurşağı</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hüquqi əsas</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Ümumi məlumat</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missiyalar</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Səfərlər</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Bəyanatlar</translation>
    </message>
    <message>
        <source>Turnout, %</source>
        <translation>Fəallıq, %</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, or lowest</source>
        <translation>Qiymət və ya ən aşağı</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Ən yuxarı</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Wording as printed</source>
        <translation>Mənbədəki ifadə</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Vahid</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Cəmi</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Əhatə</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Kimin məlumatına görə</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Üstün tutulan</translation>
    </message>
    <message>
        <source>Why preferred</source>
        <translation>Niyə üstün tutulur</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Sxem</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Dəvət edən</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Dəvət olunub</translation>
    </message>
    <message>
        <source>Invited, as printed</source>
        <translation>Dəvət olunan, mənbədəki kimi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cavab</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missiya</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>According to organisation</source>
        <translation>Hansı təşkilata görə</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Əsaslar</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Təfərrüat</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Təşkilatlar</translation>
    </message>
    <message>
        <source>Part of mission</source>
        <translation>Missiyanın tərkibində</translation>
    </message>
    <message>
        <source>Counted in that mission</source>
        <translation>O missiyada sayılıb</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Tərkib</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Xülasə</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Rəhbər</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Title as printed</source>
        <translation>Mənbədəki vəzifə</translation>
    </message>
    <message>
        <source>Stated or inferred</source>
        <translation>Deyilib, yoxsa nəticə çıxarılıb</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Only seen on that day</source>
        <translation>Yalnız həmin gün görülüb</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Əlifba</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Müəllif</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazılı</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Qısa ad</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Nəyin tərkibində</translation>
    </message>
    <message>
        <source>Endorses the Declaration of Principles</source>
        <translation>Prinsiplər Bəyannaməsinə qoşulub</translation>
    </message>
    <message>
        <source>Endorsed on</source>
        <translation>Qoşulma tarixi</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Veb-sayt</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Vəzifələr</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Enlik</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Uzunluq dairəsi</translation>
    </message>
    <message>
        <source>Precision in metres</source>
        <translation>Dəqiqlik, metr</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Müəlliflər</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenziya</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiya</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Təsvir</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Kimə ünvanlanıb</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Same as earlier</source>
        <translation>Əvvəlki ilə eyni</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Qeyd növü</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Nəşr edən</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Nəşr tarixi</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Səviyyə</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>Archived at</source>
        <translation>Arxiv ünvanı</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Baxış tarixi</translation>
    </message>
    <message>
        <source>Reprint of</source>
        <translation>Nəyin təkrar nəşri</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Etibarlılıq</translation>
    </message>
    <message>
        <source>Digest of what was read</source>
        <translation>Oxunanın nəzarət cəmi</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>İstinadlar</translation>
    </message>
    <message>
        <source>Before the close of polls</source>
        <translation>Səsvermə bitməmiş</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Kim verib</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçkilər</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Rəy</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Nəyə aiddir</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Mətnin növü</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Tamlıq</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nişan</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Açar</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Lüğət</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Tərif</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Dəyişən</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Qonaqlar</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Ev sahibləri</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Müzakirə mövzuları</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Səfər</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Tərəf</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sinif</translation>
    </message>
    <message>
        <source>English label</source>
        <translation>İngiliscə ad</translation>
    </message>
    <message>
        <source>Azerbaijani label</source>
        <translation>Azərbaycanca ad</translation>
    </message>
    <message>
        <source>Russian label</source>
        <translation>Rusca ad</translation>
    </message>
    <message>
        <source>Turkish label</source>
        <translation>Türkcə ad</translation>
    </message>
    <message>
        <source>Short English label</source>
        <translation>Qısa ingiliscə ad</translation>
    </message>
    <message>
        <source>Short Azerbaijani label</source>
        <translation>Qısa azərbaycanca ad</translation>
    </message>
    <message>
        <source>Short Russian label</source>
        <translation>Qısa rusca ad</translation>
    </message>
    <message>
        <source>Short Turkish label</source>
        <translation>Qısa türkcə ad</translation>
    </message>
    <message>
        <source>Parent term</source>
        <translation>Üst termin</translation>
    </message>
    <message>
        <source>Include when</source>
        <translation>Nə vaxt daxildir</translation>
    </message>
    <message>
        <source>Exclude when</source>
        <translation>Nə vaxt daxil deyil</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Nümunələr</translation>
    </message>
    <message>
        <source>Scale value</source>
        <translation>Şkala qiyməti</translation>
    </message>
    <message>
        <source>Counts as deployed</source>
        <translation>Göndərilmiş sayılır</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rəng</translation>
    </message>
    <message>
        <source>Digit key</source>
        <translation>Rəqəm düyməsi</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Artıq təklif olunmur</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Şəxsi</translation>
    </message>
    <message>
        <source>Has a source</source>
        <translation>Mənbəsi var</translation>
    </message>
    <message>
        <source>Has conflicting figures</source>
        <translation>Ziddiyyətli rəqəmləri var</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Yaradılıb</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Son dəyişiklik</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is a closing parenthesis too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing after “or”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing before “or”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“and” must stand between two conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter has too many parentheses within each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing after “not”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“has:” wants a record type, for example has:citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“scope:” wants an election, as @ and its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space is missing between two conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing for “%1”. Write ? to find the blank ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Their fields are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record type “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record type “%1”. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the type “%1” do not refer to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not lead to another record, so “.%2” cannot follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be compared with %2. Use : or = with a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds text, not a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number, and “%2” holds numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date for “%2”. Write it like 2024, 2024-02 or 2024-02-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds one of a few words; ranges and records do not suit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the values of “%2”: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is yes or no; “%2” is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. There are, for example: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of “%1” have no order that “%2” has a place in. Use : with a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that this filter names is no longer in the project. Take that condition out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” refers to a record; a range does not suit it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Seçki</translation>
    </message>
    <message>
        <source>Has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>The font %1 %2 could not be loaded; a font of this computer is used in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Blank when the source supports the record as a whole.</source>
        <translation>Mənbə bütün qeydi təsdiq edirsə, boş qalır.</translation>
    </message>
    <message>
        <source>When it differs from the value on file.</source>
        <translation>Qeyddəki qiymətdən fərqlənirsə.</translation>
    </message>
    <message>
        <source>From −2, strong criticism, to +2, strong praise.</source>
        <translation>−2 (kəskin tənqid) ilə +2 (yüksək tərif) arasında.</translation>
    </message>
    <message>
        <source>As lists show it, for example: Presidential, 7 Feb 2024.</source>
        <translation>Siyahılarda göründüyü kimi, məsələn: Prezident seçkisi, 7 fevral 2024.</translation>
    </message>
    <message>
        <source>Local time, for example 08:00.</source>
        <translation>Yerli vaxt, məsələn 08:00.</translation>
    </message>
    <message>
        <source>For example +04:00.</source>
        <translation>Məsələn +04:00.</translation>
    </message>
    <message>
        <source>One value, or the lower end of a range.</source>
        <translation>Bir qiymət və ya aralığın aşağı həddi.</translation>
    </message>
    <message>
        <source>For a measure that is a date.</source>
        <translation>Göstərici tarixdirsə.</translation>
    </message>
    <message>
        <source>As lists show it, for example: ODIHR EOM.</source>
        <translation>Siyahılarda göründüyü kimi, məsələn: DTİHB missiyası.</translation>
    </message>
    <message>
        <source>For example: 4–8 Feb 2024, or from 29 Dec 2023.</source>
        <translation>Məsələn: 4–8 fevral 2024 və ya 29 dekabr 2023-dən.</translation>
    </message>
    <message>
        <source>Degrees north, −90 to 90.</source>
        <translation>Şimal enliyi, −90-dan 90-a qədər.</translation>
    </message>
    <message>
        <source>Degrees east, −180 to 180.</source>
        <translation>Şərq uzunluğu, −180-dən 180-ə qədər.</translation>
    </message>
    <message>
        <source>With the time if known: 8 Feb 2024 14:00 +04:00.</source>
        <translation>Məlumdursa, saatla: 8 fevral 2024 14:00 +04:00.</translation>
    </message>
    <message>
        <source>Who met whom, for example: OTS received by the Foreign Minister.</source>
        <translation>Kim kiminlə görüşüb, məsələn: TDT-ni xarici işlər naziri qəbul edib.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This change is not in the project&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is already as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field already holds that value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is in the project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no deleted record of this id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Xeyr</translation>
    </message>
    <message>
        <source>The list cannot be grouped by “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>No backup could be written beside the project, so it was not brought up to date. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup beside the project could not be verified, so the project was not brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project was written by a later version of Scrutineer. Install that version to open it; the file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be brought up to date (step %1: %2). It is as it was after step %3; the backup is beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was brought up to date. A backup of the earlier state is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Missions without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements known only from press reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements without a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missions without a team size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n with a preferred one)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicting figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preliminary %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Registered voters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All elections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an election at the left to narrow every page to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>%1 is not a Scrutineer project, or its beginning is damaged. If it was one, open the newest backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut short. Open the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Scrutineer project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a later version of Scrutineer. Install that version to open it; the file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be verified, so it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there. It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for writing in another window (%1, process %2 on %3). It was opened read-only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s folder cannot be written, so the project was opened read-only. Save a copy elsewhere to change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>%1, part of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched, not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Tətbiq olunmur</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>Absence</source>
        <translation>Məlumatın olmaması</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Məlumatın olmadığı hallar</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Mətn bağlantısı</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Mətn bağlantıları</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Qiymətləndirmə</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Qiymətləndirmələr</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Əlavə</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Əlavələr</translation>
    </message>
    <message>
        <source>Candidacy</source>
        <translation>Namizədlik</translation>
    </message>
    <message>
        <source>Candidacies</source>
        <translation>Namizədliklər</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>İstinad</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>İstinadlar</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Müddəa</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Müddəalar</translation>
    </message>
    <message>
        <source>Claim yardstick</source>
        <translation>Müddəanın meyarı</translation>
    </message>
    <message>
        <source>Claim yardsticks</source>
        <translation>Müddəaların meyarları</translation>
    </message>
    <message>
        <source>Codebook version</source>
        <translation>Kod kitabının versiyası</translation>
    </message>
    <message>
        <source>Codebook versions</source>
        <translation>Kod kitabının versiyaları</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodlaşdıran</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodlaşdıranlar</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodlaşdırma</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodlaşdırmalar</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Seçki</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçkilər</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Rəqəm</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rəqəmlər</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>İdentifikator</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>İdentifikatorlar</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Dəvət</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Dəvətlər</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketlər</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mərhələ</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mərhələlər</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missiya</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missiyalar</translation>
    </message>
    <message>
        <source>Mission member</source>
        <translation>Missiya üzvü</translation>
    </message>
    <message>
        <source>Mission members</source>
        <translation>Missiya üzvləri</translation>
    </message>
    <message>
        <source>Mission organisation</source>
        <translation>Missiyanın təşkilatı</translation>
    </message>
    <message>
        <source>Mission organisations</source>
        <translation>Missiyanın təşkilatları</translation>
    </message>
    <message>
        <source>Mission phase</source>
        <translation>Missiyanın mərhələsi</translation>
    </message>
    <message>
        <source>Mission phases</source>
        <translation>Missiyanın mərhələləri</translation>
    </message>
    <message>
        <source>Mission place</source>
        <translation>Missiyanın yeri</translation>
    </message>
    <message>
        <source>Mission places</source>
        <translation>Missiyanın yerləri</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Təşkilatlar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Vəzifələr</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Layihə</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Layihələr</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Tövsiyə</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Tövsiyələr</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Saxlanmış filtr</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saxlanmış filtrlər</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>Saxlanmış hesabat</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Saxlanmış hesabatlar</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Susma</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Susmalar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Bəyanat</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Bəyanatlar</translation>
    </message>
    <message>
        <source>Statement election</source>
        <translation>Bəyanatın seçkisi</translation>
    </message>
    <message>
        <source>Statement elections</source>
        <translation>Bəyanatın seçkiləri</translation>
    </message>
    <message>
        <source>Statement issuer</source>
        <translation>Bəyanatın müəllifi</translation>
    </message>
    <message>
        <source>Statement issuers</source>
        <translation>Bəyanatın müəllifləri</translation>
    </message>
    <message>
        <source>Statement relation</source>
        <translation>Bəyanatın əlaqəsi</translation>
    </message>
    <message>
        <source>Statement relations</source>
        <translation>Bəyanatın əlaqələri</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mətnlər</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nişan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nişanlar</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Dəyişən</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Dəyişənlər</translation>
    </message>
    <message>
        <source>Variable value</source>
        <translation>Dəyişənin qiyməti</translation>
    </message>
    <message>
        <source>Variable values</source>
        <translation>Dəyişənlərin qiymətləri</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Səfər</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Səfərlər</translation>
    </message>
    <message>
        <source>Visit participant</source>
        <translation>Səfərin iştirakçısı</translation>
    </message>
    <message>
        <source>Visit participants</source>
        <translation>Səfərin iştirakçıları</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terminlər</translation>
    </message>
</context>
<context>
    <name>ReportRenderer</name>
    <message>
        <source>“%1” is a folder. Choose a file name for the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Choose another place for the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written to “%1”: %2. Choose another place, or make room, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart “%1” could not be drawn; its description stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source that the report cites is not in it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be finished: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResourceFile</name>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleProject</name>
    <message>
        <source>No record type has the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no list of records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record has no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: there is no “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: “%2” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the code “%2” is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the expected kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Scope</source>
        <translation>Əhatə</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Mətnin növü</translation>
    </message>
    <message>
        <source>Voting hours</source>
        <translation>Səsvermə saatları</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Ümumi məlumat</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Üstünlük</translation>
    </message>
    <message>
        <source>Joint mission</source>
        <translation>Birgə missiya</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Əlavə</translation>
    </message>
    <message>
        <source>Declaration of Principles</source>
        <translation>Prinsiplər Bəyannaməsi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Əlaqə</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinatlar</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Harada yerləşir</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Məzmun</translation>
    </message>
    <message>
        <source>Short labels</source>
        <translation>Qısa adlar</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Məna</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Xassələr</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Choose an election at the left first: a dossier is about one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier was written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açıq</translation>
    </message>
</context>
<context>
    <name>Showcase</name>
    <message>
        <source>There is no chart “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must end in .png, .svg or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be less than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no option “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a full address, such as https://example.org/report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date that can be stored: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must name a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Xeyr</translation>
    </message>
</context>
<context>
    <name>VocabularySeed</name>
    <message>
        <source>“%1” is not of the expected kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no language “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term has no property “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“vocabulary” or “terms” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent “%1” is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add vocabularies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>Other records still refer to one that would go, or a record refers to one that is not there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is in the project already, so it was not added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be changed once it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of the type %1 was deleted meanwhile, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile (%2), so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that the change needs is not in the project any more, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartCanvas</name>
    <message>
        <source>Mark %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to list the records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartTable</name>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Ən yuxarı</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mərhələlər</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartTile</name>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the values as a table (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, copy or enlarge the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::Chip</name>
    <message>
        <source>%1: %2</source>
        <comment>field and value of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::FilterBar</name>
    <message>
        <source>Filter as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: kind:eom date:2024-02-01..2024-02-10 not verdict:?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saxlanmış filtrlər</translation>
    </message>
    <message>
        <source>Show the filter as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Xeyr</translation>
    </message>
    <message>
        <source>Value, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for this filter, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: set a filter first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tables and forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the records chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and start the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the form; the draft stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::MainWindow</name>
    <message>
        <source>%1 – Scrutineer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::OverviewPage</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Add the election that was observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Add a mission that observed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Add a source that tells of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything, run any action (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record has a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::ProgressLine</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::ProjectActions</name>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrutineer projects (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrutineer projects (*%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronised folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer may write to this file while you work, and damage it. Keep the project in a folder of this computer and save copies here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy needs another name than the open project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::RecentProjects</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a synchronised folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no %1 here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 match these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1 (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordTable</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordTableModel</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::ScopeSwitcher</name>
    <message>
        <source>All elections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election in scope: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow all pages to one election (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::Settings</name>
    <message>
        <source>Your settings could not be saved, because %1 cannot be written. They hold until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be read, because %1 is damaged. Rename or delete that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show changes at once, without fading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it should stand in the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::SidebarModel</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Layihə</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::WelcomePage</name>
    <message>
        <source>What observers did and said, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty file on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .scrutineer file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look without changing anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline; nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a project here to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects that you open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijan, 7 February 2024, with the elections of 2013, 2018, 2020 and September 2024 to compare: who observed, whom they met, what they said, and where each fact comes from. It opens as a file of your own, so try whatever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search everything, run any action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrutineer::Workspace</name>
    <message>
        <source>The project file is write-protected, so it was opened read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project was written by an earlier version and has to be brought up to date. Copy it to a folder that can be written and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open read-only, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is not in history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be undone any more, because the data changed since. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
