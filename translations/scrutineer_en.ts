<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgoWords</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartQuery</name>
    <message numerus="yes">
        <source>Shows the %n largest, the rest as “Others”.</source>
        <translation>
            <numerusform>Shows the %n largest, the rest as “Others”.</numerusform>
            <numerusform>Shows the %n largest, the rest as “Others”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartSpec</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookReport</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n mission</numerusform>
            <numerusform>%n missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n election</numerusform>
            <numerusform>%n elections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Divergence</name>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n mission</numerusform>
            <numerusform>%n missions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>%n claim(s) are coded.</source>
        <translation>
            <numerusform>%n claim is coded.</numerusform>
            <numerusform>%n claims are coded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) speak favourably only,</source>
        <translation>
            <numerusform>%n mission speaks favourably only,</numerusform>
            <numerusform>%n missions speak favourably only,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critically only,</source>
        <translation>
            <numerusform>%n critically only,</numerusform>
            <numerusform>%n critically only,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both ways,</source>
        <translation>
            <numerusform>%n both ways,</numerusform>
            <numerusform>%n both ways,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no coded claim.</source>
        <translation>
            <numerusform>%n has no coded claim.</numerusform>
            <numerusform>%n have no coded claim.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterlocutorBoard</name>
    <message numerus="yes">
        <source>%1: %2, by %3 of %n mission(s) with held visits on file</source>
        <translation>
            <numerusform>%1: %2, by %3 of %n mission with held visits on file</numerusform>
            <numerusform>%1: %2, by %3 of %n missions with held visits on file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterlocutorSheet</name>
    <message numerus="yes">
        <source>%n held visit(s)</source>
        <translation>
            <numerusform>%n held visit</numerusform>
            <numerusform>%n held visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) inside</source>
        <translation>
            <numerusform>%n mission inside</numerusform>
            <numerusform>%n missions inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObservationMap</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n election</numerusform>
            <numerusform>%n elections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n mission</numerusform>
            <numerusform>%n missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on the map</source>
        <translation>
            <numerusform>%n place on the map</numerusform>
            <numerusform>%n places on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n membership</numerusform>
            <numerusform>%n memberships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on the map</source>
        <translation>
            <numerusform>%n not on the map</numerusform>
            <numerusform>%n not on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at places within it whose own coordinates are not on file</source>
        <translation>
            <numerusform>%n at places within it whose own coordinates are not on file</numerusform>
            <numerusform>%n at places within it whose own coordinates are not on file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no number on file for %n mission(s)</source>
        <translation>
            <numerusform>no number on file for %n mission</numerusform>
            <numerusform>no number on file for %n missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n with a preferred one)</source>
        <translation>
            <numerusform> (%n with a preferred one)</numerusform>
            <numerusform> (%n with a preferred one)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectCheck</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatedWording</name>
    <message numerus="yes">
        <source>%n summary(ies) not compared: their wording is the researcher’s.</source>
        <translation>
            <numerusform>%n summary not compared: its wording is the researcher’s.</numerusform>
            <numerusform>%n summaries not compared: their wording is the researcher’s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of unknown standing not compared.</source>
        <translation>
            <numerusform>%n text of unknown standing not compared.</numerusform>
            <numerusform>%n texts of unknown standing not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Includes %n text(s) that are summaries or of unknown standing: what they share may be the researcher’s wording.</source>
        <translation>
            <numerusform>Includes %n text that is a summary or of unknown standing: what it shares may be the researcher’s wording.</numerusform>
            <numerusform>Includes %n texts that are summaries or of unknown standing: what they share may be the researcher’s wording.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), title(s) or run(s) of function words left out.</source>
        <translation>
            <numerusform>%n name, title or run of function words left out.</numerusform>
            <numerusform>%n names, titles or runs of function words left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also in: %1 and %n more</source>
        <translation>
            <numerusform>Also in: %1 and %n more</numerusform>
            <numerusform>Also in: %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) of listed passages left out, longer by fewer than three words of their own.</source>
        <translation>
            <numerusform>%n variant of listed passages left out, longer by fewer than three words of their own.</numerusform>
            <numerusform>%n variants of listed passages left out, longer by fewer than three words of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written to %1</source>
        <translation>
            <numerusform>%n record was written to %1</numerusform>
            <numerusform>%n records were written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyChart</name>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>values that are too many to show</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <comment>records that lack the number</comment>
        <translation>
            <numerusform>%n without</numerusform>
            <numerusform>%n without</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others (%n)</source>
        <comment>categories put together</comment>
        <translation>
            <numerusform>Others (%n)</numerusform>
            <numerusform>Others (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n or more day(s)</source>
        <translation>
            <numerusform>%n or more day</numerusform>
            <numerusform>%n or more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n election</numerusform>
            <numerusform>%n elections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n mission</numerusform>
            <numerusform>%n missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n election(s), each from its voting day</source>
        <translation>
            <numerusform>Timeline of %n election, each from its voting day</numerusform>
            <numerusform>Timeline of %n elections, each from its voting day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a date stand below it.</source>
        <translation>
            <numerusform>%n record without a date stands below it.</numerusform>
            <numerusform>%n records without a date stand below it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a date</source>
        <translation>
            <numerusform>%n of them without a date</numerusform>
            <numerusform>%n of them without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackProfile</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) after</source>
        <translation>
            <numerusform>%1 day after</numerusform>
            <numerusform>%1 days after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackRecord</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a verdict</source>
        <translation>
            <numerusform>%n without a verdict</numerusform>
            <numerusform>%n without a verdict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackSheets</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n election</numerusform>
            <numerusform>%n elections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::BoardModel</name>
    <message numerus="yes">
        <source>%1, %n claim(s)</source>
        <translation>
            <numerusform>%1, %n claim</numerusform>
            <numerusform>%1, %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::BulkForm</name>
    <message numerus="yes">
        <source>Take away the tag “%1” (%n record(s))</source>
        <translation>
            <numerusform>Take away the tag “%1” (%n record)</numerusform>
            <numerusform>Take away the tag “%1” (%n records)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::CarriedClaims</name>
    <message numerus="yes">
        <source>%n claim(s) at the same place</source>
        <translation>
            <numerusform>%n claim at the same place</numerusform>
            <numerusform>%n claims at the same place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed by hand</source>
        <translation>
            <numerusform>%n placed by hand</numerusform>
            <numerusform>%n placed by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place, which can be given later too</source>
        <translation>
            <numerusform>%n without a place, which can be given later too</numerusform>
            <numerusform>%n without a place, which can be given later too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartsPage</name>
    <message numerus="yes">
        <source>%n chart(s), one filter</source>
        <translation>
            <numerusform>%n chart, one filter</numerusform>
            <numerusform>%n charts, one filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) saved in “%1”.</source>
        <translation>
            <numerusform>%n chart saved in “%1”.</numerusform>
            <numerusform>%n charts saved in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::ClaimColumns</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::CodebookPage</name>
    <message numerus="yes">
        <source>%n change(s) not issued</source>
        <translation>
            <numerusform>%n change not issued</numerusform>
            <numerusform>%n changes not issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look again at %n claim(s)</source>
        <translation>
            <numerusform>Look again at %n claim</numerusform>
            <numerusform>Look again at %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::ComparisonPage</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of a yardstick</source>
        <translation>
            <numerusform>%n use of a yardstick</numerusform>
            <numerusform>%n uses of a yardstick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mission(s) coded</source>
        <translation>
            <numerusform>%1 of %n mission coded</numerusform>
            <numerusform>%1 of %n missions coded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more with claims</source>
        <translation>
            <numerusform>%n more with claims</numerusform>
            <numerusform>%n more with claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opposed pair(s)</source>
        <translation>
            <numerusform>%n opposed pair</numerusform>
            <numerusform>%n opposed pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::CoverageCell</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::CoverageGrid</name>
    <message numerus="yes">
        <source>%1 of %2 themes, %n claim(s)</source>
        <translation>
            <numerusform>%1 of %2 themes, %n claim</numerusform>
            <numerusform>%1 of %2 themes, %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::DeclarationPage</name>
    <message numerus="yes">
        <source>%1, %2 · %3 of %n point(s) answered</source>
        <translation>
            <numerusform>%1, %2 · %3 of %n point answered</numerusform>
            <numerusform>%1, %2 · %3 of %n points answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::DeclarationRow</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::FiguresPage</name>
    <message numerus="yes">
        <source>Series of %n date(s)</source>
        <translation>
            <numerusform>Series of %n date</numerusform>
            <numerusform>Series of %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsourced figure</source>
        <translation>
            <numerusform>%n with an unsourced figure</numerusform>
            <numerusform>%n with an unsourced figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::FormFoot</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::FormRow</name>
    <message numerus="yes">
        <source>%1: %n source(s)</source>
        <translation>
            <numerusform>%1: %n source</numerusform>
            <numerusform>%1: %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::InterlocutorsPage</name>
    <message numerus="yes">
        <source>%n held visit(s)</source>
        <translation>
            <numerusform>%n held visit</numerusform>
            <numerusform>%n held visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mission(s) have any on file</source>
        <translation>
            <numerusform>%1 of %n mission has any on file</numerusform>
            <numerusform>%1 of %n missions have any on file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::MapPage</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::MergePanel</name>
    <message numerus="yes">
        <source>%n reference(s) move to the term that stays; the other terms go. One undo brings all back.</source>
        <translation>
            <numerusform>%n reference moves to the term that stays; the other terms go. One undo brings all back.</numerusform>
            <numerusform>%n references move to the term that stays; the other terms go. One undo brings all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::ReaderPage</name>
    <message numerus="yes">
        <source>%1, %n without a place</source>
        <translation>
            <numerusform>%1, %n without a place</numerusform>
            <numerusform>%1, %n without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordRow</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordTable</name>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Edit %n record</numerusform>
            <numerusform>Edit %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordTableModel</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::RepeatedStrip</name>
    <message numerus="yes">
        <source>%n word(s).</source>
        <translation>
            <numerusform>%n word.</numerusform>
            <numerusform>%n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No run of %n word(s) of this text stands in another statement.</source>
        <translation>
            <numerusform>No run of %n word of this text stands in another statement.</numerusform>
            <numerusform>No run of %n words of this text stands in another statement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of this text stand in other statements too.</source>
        <translation>
            <numerusform>%n passage of this text stands in other statements too.</numerusform>
            <numerusform>%n passages of this text stand in other statements too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::SeriesStrip</name>
    <message numerus="yes">
        <source>%n figure(s) without date or number not drawn</source>
        <translation>
            <numerusform>%n figure without date or number not drawn</numerusform>
            <numerusform>%n figures without date or number not drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::TermEditor</name>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>Used %n time</numerusform>
            <numerusform>Used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelineRangeBar</name>
    <message numerus="yes">
        <source>List %n mission(s)</source>
        <translation>
            <numerusform>List %n mission</numerusform>
            <numerusform>List %n missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n visit(s)</source>
        <translation>
            <numerusform>List %n visit</numerusform>
            <numerusform>List %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n statement(s)</source>
        <translation>
            <numerusform>List %n statement</numerusform>
            <numerusform>List %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelineTray</name>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::TrackProfileView</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::VersionsPage</name>
    <message numerus="yes">
        <source>%n sentence(s) the same</source>
        <translation>
            <numerusform>%n sentence the same</numerusform>
            <numerusform>%n sentences the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::WordingPage</name>
    <message numerus="yes">
        <source>%n word(s) or more</source>
        <translation>
            <numerusform>%n word or more</numerusform>
            <numerusform>%n words or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Winnowing: every shared run of %n word(s) or more is found.</source>
        <translation>
            <numerusform>Winnowing: every shared run of %n word or more is found.</numerusform>
            <numerusform>Winnowing: every shared run of %n words or more is found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) compared</source>
        <translation>
            <numerusform>%n statement compared</numerusform>
            <numerusform>%n statements compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in more than %1 statements not counted</source>
        <translation>
            <numerusform>%n passage in more than %1 statements not counted</numerusform>
            <numerusform>%n passages in more than %1 statements not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) with repeated wording</source>
        <translation>
            <numerusform>%n text with repeated wording</numerusform>
            <numerusform>%n texts with repeated wording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No run of %n word(s) stands in two of these statements.</source>
        <translation>
            <numerusform>No run of %n word stands in two of these statements.</numerusform>
            <numerusform>No run of %n words stands in two of these statements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in %n more statement(s)</source>
        <translation>
            <numerusform>and in %n more statement</numerusform>
            <numerusform>and in %n more statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared word(s)</source>
        <translation>
            <numerusform>%n shared word</numerusform>
            <numerusform>%n shared words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more passage(s)</source>
        <translation>
            <numerusform>and %n more passage</numerusform>
            <numerusform>and %n more passages</numerusform>
        </translation>
    </message>
</context>
</TS>
