<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Отменить «%1»</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Вернуть «%1»</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Искать на этой странице</translation>
    </message>
    <message>
        <source>Search or go to…</source>
        <translation>Найти или перейти…</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Export dossier…</source>
        <translation>Экспортировать досье…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Choose the election in scope…</source>
        <translation>Выбрать выборы для отбора…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Go to page %1</source>
        <translation>Перейти на страницу %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Сменить светлое оформление на тёмное и обратно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Search the full text</source>
        <translation>Искать в полном тексте</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Read and code the statement</source>
        <translation>Читать и кодировать заявление</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Кодировочная книга</translation>
    </message>
    <message>
        <source>Interlocutors</source>
        <translation>Собеседники</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Repeated wording</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>Declaration of Principles of the mission</source>
        <translation>Декларация принципов миссии</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Экспорт списка…</translation>
    </message>
</context>
<context>
    <name>AgoWords</name>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>вчера в %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>BulkChange</name>
    <message>
        <source>%1 is needed, so it cannot be cleared.</source>
        <translation>Поле «%1» обязательно, поэтому очистить его нельзя.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Edit %1 %2: %3</source>
        <translation>Правка: %1 %2: %3</translation>
    </message>
</context>
<context>
    <name>CarriedFilter</name>
    <message>
        <source>A filter of %1 says nothing about %2.</source>
        <translation>Фильтр по типу «%1» ничего не говорит о типе «%2».</translation>
    </message>
</context>
<context>
    <name>ChartCatalogue</name>
    <message>
        <source>Intergovernmental</source>
        <translation>Межправительственные</translation>
    </message>
    <message>
        <source>Interparliamentary</source>
        <translation>Межпарламентские</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Национальные</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Гражданские</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Органы власти</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>в составе: %1</translation>
    </message>
    <message>
        <source>Observers per organisation</source>
        <translation>Наблюдатели по организациям</translation>
    </message>
    <message>
        <source>Verdicts in statements</source>
        <translation>Выводы в заявлениях</translation>
    </message>
    <message>
        <source>Days to election</source>
        <translation>Дни до выборов</translation>
    </message>
    <message>
        <source>Team size on file; joint missions are shown by their parts</source>
        <translation>Численность по записям; совместные миссии показаны по частям</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>No figure on file</source>
        <translation>Показателя в записях нет</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Election day</source>
        <translation>День голосования</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter before the distance from election day, as in E−5</comment>
        <translation>Д</translation>
    </message>
    <message>
        <source>Visits and meetings</source>
        <translation>Визиты и встречи</translation>
    </message>
    <message>
        <source>Visits and statements by day before and after the election.</source>
        <translation>Визиты и заявления по дням до и после выборов.</translation>
    </message>
    <message>
        <source>This chart shows the days before and after one election. Choose an election.</source>
        <translation>Эта диаграмма показывает дни до и после одних выборов. Выберите выборы.</translation>
    </message>
    <message>
        <source>Missions per election</source>
        <translation>Миссии на выборах</translation>
    </message>
    <message>
        <source>Verdicts by election</source>
        <translation>Оценки по выборам</translation>
    </message>
    <message>
        <source>Polarity by theme</source>
        <translation>Полярность по темам</translation>
    </message>
    <message>
        <source>Days on the ground</source>
        <translation>Дни на месте</translation>
    </message>
    <message>
        <source>Time to first statement</source>
        <translation>Время до первого заявления</translation>
    </message>
    <message>
        <source>Visits per day and class of host</source>
        <translation>Визиты по дням и классам принимавших</translation>
    </message>
    <message>
        <source>Sources per fact</source>
        <translation>Источники на факт</translation>
    </message>
    <message>
        <source>Bars of the team sizes on file, largest first. %1</source>
        <translation>Полосы численности по записям, сначала наибольшая. %1</translation>
    </message>
    <message>
        <source>Days from voting day to the first statement of each mission</source>
        <translation>Дни от голосования до первого заявления каждой миссии</translation>
    </message>
    <message>
        <source>Days after voting day</source>
        <translation>Дни после дня голосования</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>Shows for each mission how many days after voting day its first statement was issued; statements before voting day and those not dated to the day are left out.</source>
        <translation>Показывает для каждой миссии, через сколько дней после голосования вышло её первое заявление; заявления до дня голосования и без точного дня не учитываются.</translation>
    </message>
    <message>
        <source>No dated statement from voting day on</source>
        <translation>Нет датированного заявления с дня голосования</translation>
    </message>
    <message>
        <source>Dots of the days from voting day to the first statement, one for each mission (%1).</source>
        <translation>Точки дней от голосования до первого заявления, по одной на миссию (%1).</translation>
    </message>
</context>
<context>
    <name>ChartGallery</name>
    <message>
        <source>This version has no ready chart “%1”.</source>
        <translation>В этой версии нет готовой диаграммы «%1».</translation>
    </message>
    <message>
        <source>Choose what the chart counts.</source>
        <translation>Выберите, что считает диаграмма.</translation>
    </message>
    <message>
        <source>This chart is no longer there.</source>
        <translation>Этой диаграммы больше нет.</translation>
    </message>
</context>
<context>
    <name>ChartQuery</name>
    <message>
        <source>“%1” may lie below zero, where this kind has no bars.</source>
        <translation>«%1» может быть ниже нуля, где у этого вида нет полос.</translation>
    </message>
    <message>
        <source>This kind shows one value for each category, not the numbers themselves.</source>
        <translation>Этот вид показывает одно значение на категорию, а не сами числа.</translation>
    </message>
    <message>
        <source>Choose what to count by first.</source>
        <translation>Сначала выберите, по чему считать.</translation>
    </message>
    <message>
        <source>This kind shows one series only; it cannot be split.</source>
        <translation>Этот вид показывает лишь один ряд; разбить его нельзя.</translation>
    </message>
    <message>
        <source>Choose what to split by first: this kind divides each bar.</source>
        <translation>Сначала выберите, чем разбить: этот вид делит каждую полосу.</translation>
    </message>
    <message>
        <source>Shares, means and medians of parts do not add up to those of the whole.</source>
        <translation>Доли, средние и медианы частей не складываются в показатели целого.</translation>
    </message>
    <message>
        <source>A line needs categories in time or by size, and “%1” has no such order.</source>
        <translation>Линии нужны категории во времени или по величине, а у «%1» такого порядка нет.</translation>
    </message>
    <message>
        <source>A heat map needs rows and columns: choose what to split by.</source>
        <translation>Тепловой карте нужны строки и столбцы: выберите, чем разбить.</translation>
    </message>
    <message>
        <source>Dots stand in a strip for each category: choose what to count by first.</source>
        <translation>Точки стоят в полосе каждой категории: сначала выберите, по чему считать.</translation>
    </message>
    <message>
        <source>Dots of single values cannot be split.</source>
        <translation>Точки отдельных значений разбить нельзя.</translation>
    </message>
    <message>
        <source>Dots show numbers on a common axis: choose a mean, a median or the values.</source>
        <translation>Точки показывают числа на общей оси: выберите среднее, медиану или значения.</translation>
    </message>
    <message>
        <source>Choose what to split by: each dot stands for one of its values.</source>
        <translation>Выберите, чем разбить: каждая точка — одно из его значений.</translation>
    </message>
    <message>
        <source>No value of this chart lies below zero.</source>
        <translation>Ни одно значение этой диаграммы не ниже нуля.</translation>
    </message>
    <message>
        <source>“%1” has no middle that its values could lie left and right of.</source>
        <translation>У «%1» нет середины, слева и справа от которой могли бы лежать значения.</translation>
    </message>
    <message>
        <source>A histogram sorts single numbers into classes: choose the values of a number.</source>
        <translation>Гистограмма раскладывает отдельные числа по классам: выберите значения числа.</translation>
    </message>
    <message>
        <source>A histogram has the classes of its number as categories; boxes compare several groups.</source>
        <translation>У гистограммы категории — классы её числа; несколько групп сравнивают ящики.</translation>
    </message>
    <message>
        <source>Boxes show how single numbers spread: choose the values of a number.</source>
        <translation>Ящики показывают разброс отдельных чисел: выберите значения числа.</translation>
    </message>
    <message>
        <source>Points set two numbers of each record against each other: choose the values of a number.</source>
        <translation>Точки сопоставляют два числа каждой записи: выберите значения числа.</translation>
    </message>
    <message>
        <source>Points need a second number: split by one.</source>
        <translation>Точкам нужно второе число: разбейте по нему.</translation>
    </message>
    <message>
        <source>A chart cannot be split by “%1”; points can set it against another number.</source>
        <translation>Разбить диаграмму по «%1» нельзя; точки могут сопоставить его с другим числом.</translation>
    </message>
    <message>
        <source>Days to election is a chart of its own.</source>
        <translation>Дни до выборов — отдельная диаграмма.</translation>
    </message>
    <message>
        <source>“%1” of a chart is a text.</source>
        <translation>«%1» диаграммы — текст.</translation>
    </message>
    <message>
        <source>“%1” of a chart is a whole number of 0 or more.</source>
        <translation>«%1» диаграммы — целое число от 0.</translation>
    </message>
    <message>
        <source>“%1” of a chart is true or false.</source>
        <translation>«%1» диаграммы — true или false.</translation>
    </message>
    <message>
        <source>“%1” of a chart is no filter: %2</source>
        <translation>«%1» диаграммы — не фильтр: %2</translation>
    </message>
    <message>
        <source>“%1” is no %2 of a chart. There are: %3.</source>
        <translation>«%1» — не «%2» диаграммы. Есть: %3.</translation>
    </message>
    <message>
        <source>A chart has no “%1”. It has: %2.</source>
        <translation>У диаграммы нет «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>This is no chart: a chart is one JSON object (%1).</source>
        <translation>Это не диаграмма: диаграмма — один объект JSON (%1).</translation>
    </message>
    <message>
        <source>A chart says by “type” which records it counts.</source>
        <translation>Диаграмма указывает в «type», какие записи она считает.</translation>
    </message>
    <message>
        <source>There is no record type “%1”.</source>
        <translation>Типа записи «%1» нет.</translation>
    </message>
    <message>
        <source>Counts %1</source>
        <comment>records</comment>
        <translation>Считает: %1</translation>
    </message>
    <message>
        <source>Shows how many per cent of %1 match “%2”</source>
        <translation>Показывает, какой процент (%1) подходит под «%2»</translation>
    </message>
    <message>
        <source>Adds up “%1” of %2</source>
        <translation>Складывает «%1»: %2</translation>
    </message>
    <message>
        <source>Shows the mean of “%1” of %2</source>
        <translation>Показывает среднее «%1»: %2</translation>
    </message>
    <message>
        <source>Shows the median of “%1” of %2</source>
        <translation>Показывает медиану «%1»: %2</translation>
    </message>
    <message>
        <source>Shows “%1” of each of %2</source>
        <translation>Показывает «%1» для каждого: %2</translation>
    </message>
    <message>
        <source>%1 by “%2”</source>
        <comment>what is counted, by what</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>%1 against “%2”</source>
        <translation>%1 относительно «%2»</translation>
    </message>
    <message>
        <source>%1, split by “%2”</source>
        <translation>%1, с разбивкой по «%2»</translation>
    </message>
    <message>
        <source>A record with several values counts once for each.</source>
        <translation>Запись с несколькими значениями считается по разу для каждого.</translation>
    </message>
    <message numerus="yes">
        <source>Shows the %n largest, the rest as “Others”.</source>
        <translation>
            <numerusform>Показывает %n наибольшую, прочие как «Остальные».</numerusform>
            <numerusform>Показывает %n наибольшие, прочие как «Остальные».</numerusform>
            <numerusform>Показывает %n наибольших, прочие как «Остальные».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartSpec</name>
    <message>
        <source>%1, %2</source>
        <comment>category, series</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mark, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no figure on file</source>
        <translation>показателя в записях нет</translation>
    </message>
    <message>
        <source>sources give %1 to %2</source>
        <translation>по источникам от %1 до %2</translation>
    </message>
    <message>
        <source>E</source>
        <comment>election day, as in E−5</comment>
        <translation>Д</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No values under this filter</source>
        <translation>По этому фильтру значений нет</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>distance, milestone, date</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n ранее</numerusform>
            <numerusform>%n ранее</numerusform>
            <numerusform>%n ранее</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n позднее</numerusform>
            <numerusform>%n позднее</numerusform>
            <numerusform>%n позднее</numerusform>
        </translation>
    </message>
    <message>
        <source>quartiles %1 and %2, whiskers %3 and %4</source>
        <comment>box plot</comment>
        <translation>квартили %1 и %2, усы %3 и %4</translation>
    </message>
    <message>
        <source>outliers %1</source>
        <translation>выбросы %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>%n значения</numerusform>
            <numerusform>%n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>box plot</comment>
        <translation>медиана %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>value, place on the horizontal axis</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>number of values</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Учтено: %1</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Нет значения</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1+ {1–%2?}</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1. Filter: %2</source>
        <comment>records counted, filter</comment>
        <translation>%1. Фильтр: %2</translation>
    </message>
    <message>
        <source>Not drawn, one of the two values is not known: %1</source>
        <translation>Не нарисовано, одно из двух значений неизвестно: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share</comment>
        <translation>%1+ {1%?}</translation>
    </message>
    <message>
        <source>Share in per cent</source>
        <translation>Доля в процентах</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Searched and not found</source>
        <translation>Искали, не нашли</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Указано</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Выведено</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>По памяти</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкая</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокая</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Предварительный</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательный</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашены</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Не приглашены</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказались</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Не допущены</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлена</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Развёрнута</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Завершена</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официальное</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Краткое</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Транслитерация</translation>
    </message>
    <message>
        <source>Misspelling</source>
        <translation>Неверное написание</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>Не затронуто</translation>
    </message>
    <message>
        <source>Explicitly not observed</source>
        <translation>Прямо указано: не наблюдалось</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Первичный</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Вторичный</translation>
    </message>
    <message>
        <source>Tertiary</source>
        <translation>Третичный</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Письменное</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Устное</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>В пересказе</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Дословно</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое изложение</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полный</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланирован</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Состоялся</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Принимающий</translation>
    </message>
    <message>
        <source>Interlocutor</source>
        <translation>Собеседник</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>Number of stations not on file</source>
        <translation>Число участков не указано</translation>
    </message>
    <message>
        <source>%1 of %2 stations</source>
        <translation>%1 из %2 участков</translation>
    </message>
    <message>
        <source>%1 stations, of an unknown number</source>
        <translation>%1 участков из неизвестного числа</translation>
    </message>
    <message>
        <source>no place in this text</source>
        <translation>нет места в этом тексте</translation>
    </message>
    <message>
        <source>Hedge, evidence and yardstick not coded</source>
        <translation>Оговорка, основание и мерило не закодированы</translation>
    </message>
    <message>
        <source>claim %1 of %2, %3, %4, %5</source>
        <translation>утверждение %1 из %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>draft, no theme yet</source>
        <translation>черновик, темы ещё нет</translation>
    </message>
    <message>
        <source>polarity not coded</source>
        <translation>полярность не закодирована</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>минус %1</translation>
    </message>
    <message>
        <source>plus %1</source>
        <translation>плюс %1</translation>
    </message>
    <message>
        <source>polarity 0</source>
        <translation>полярность 0</translation>
    </message>
</context>
<context>
    <name>ClassWords</name>
    <message>
        <source>Intergovernmental</source>
        <translation>Межправительственные</translation>
    </message>
    <message>
        <source>Interparliamentary</source>
        <translation>Межпарламентские</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Национальные</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Гражданские</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Органы власти</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Другие виды</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критическое</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Неоднозначные</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Без вывода</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Положительные</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакции</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Объявления</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>Дипломатия</translation>
    </message>
    <message>
        <source>International missions</source>
        <translation>Международные миссии</translation>
    </message>
    <message>
        <source>Joint missions</source>
        <translation>Совместные миссии</translation>
    </message>
    <message>
        <source>Preparatory missions</source>
        <translation>Подготовительные миссии</translation>
    </message>
    <message>
        <source>Follow-up missions</source>
        <translation>Последующие миссии</translation>
    </message>
    <message>
        <source>Citizen observation</source>
        <translation>Гражданское наблюдение</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Include: %1</source>
        <translation>Включать: %1</translation>
    </message>
    <message>
        <source>Exclude: %1</source>
        <translation>Исключать: %1</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>Примеры: %1</translation>
    </message>
    <message>
        <source>Coded so: %1</source>
        <translation>Так закодировано: %1</translation>
    </message>
    <message>
        <source>Coded so: %1 (%2)</source>
        <translation>Так закодировано: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>CodebookCsv</name>
    <message>
        <source>The column “%1” stands there twice.</source>
        <translation>Столбец «%1» стоит дважды.</translation>
    </message>
    <message>
        <source>The first line has no column “%1”.</source>
        <translation>В первой строке нет столбца «%1».</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no value for “%3”.</source>
        <translation>Строка %1: «%2» не значение для «%3».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file has more than 50,000 lines, so it was not read.</source>
        <translation>В файле больше 50 000 строк, поэтому он не прочитан.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, the first line has %3. The file may be cut off.</source>
        <translation>В строке %1 ячеек %2, а в первой %3. Файл может быть обрезан.</translation>
    </message>
    <message>
        <source>Line %1: a term needs a vocabulary and a key.</source>
        <translation>Строка %1: термину нужны словарь и ключ.</translation>
    </message>
</context>
<context>
    <name>CodebookFile</name>
    <message>
        <source>Line %1: the term “%2” stands there twice.</source>
        <translation>Строка %1: термин «%2» стоит дважды.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Строка %1, «%2»: %3</translation>
    </message>
    <message>
        <source>Line %1: the parent “%2” is neither in the file nor in the project.</source>
        <translation>Строка %1: родителя «%2» нет ни в файле, ни в проекте.</translation>
    </message>
    <message>
        <source>Line %1: the parents of “%2” go in a ring.</source>
        <translation>Строка %1: родители «%2» образуют круг.</translation>
    </message>
</context>
<context>
    <name>CodebookQdc</name>
    <message>
        <source>The file declares a document type or entities, which a codebook does not need, so it was not read.</source>
        <translation>Файл объявляет тип документа или сущности, которые кодировочной книге не нужны, поэтому он не прочитан.</translation>
    </message>
    <message>
        <source>Line %1: the file is no whole XML: %2. It may be cut off.</source>
        <translation>Строка %1: файл не цельный XML: %2. Он может быть обрезан.</translation>
    </message>
    <message>
        <source>The file is no REFI-QDA codebook (QDC).</source>
        <translation>Файл не является кодировочной книгой REFI-QDA (QDC).</translation>
    </message>
    <message>
        <source>Line %1: codes are nested deeper than 64.</source>
        <translation>Строка %1: вложенность кодов больше 64.</translation>
    </message>
    <message>
        <source>Line %1: a code has no name.</source>
        <translation>Строка %1: у кода нет имени.</translation>
    </message>
    <message>
        <source>The file has more than 50,000 codes, so it was not read.</source>
        <translation>В файле больше 50 000 кодов, поэтому он не прочитан.</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB, so it was not read.</source>
        <translation>Файл больше 32 МБ, поэтому не прочитан.</translation>
    </message>
</context>
<context>
    <name>CodebookQueue</name>
    <message>
        <source>Changed: %1 (%2)</source>
        <translation>Изменено: %1 (%2)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Ушло: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CodebookReport</name>
    <message>
        <source>Codebook</source>
        <translation>Кодировочная книга</translation>
    </message>
    <message>
        <source>What statements and claims are coded with, and by which rules</source>
        <translation>Чем и по каким правилам кодируются заявления и утверждения</translation>
    </message>
    <message>
        <source>Codebook: %1</source>
        <translation>Кодировочная книга: %1</translation>
    </message>
    <message>
        <source>Prepared with Scrutineer from the project %1</source>
        <translation>Подготовлено в Scrutineer по проекту %1</translation>
    </message>
    <message>
        <source>vocabularies</source>
        <translation>словари</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>термины</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>Uses. </source>
        <translation>Использование. </translation>
    </message>
    <message>
        <source>How many records of this project choose a term.</source>
        <translation>Сколько записей проекта выбирают термин.</translation>
    </message>
    <message>
        <source>State of the project. </source>
        <translation>Состояние проекта. </translation>
    </message>
    <message>
        <source>History ends with %1.</source>
        <translation>История заканчивается на %1.</translation>
    </message>
    <message>
        <source>This vocabulary has no terms.</source>
        <translation>В этом словаре нет терминов.</translation>
    </message>
    <message>
        <source>Terms with their labels and uses</source>
        <translation>Термины с названиями и использованием</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (больше не предлагается)</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>клавиша %1</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>использован %n раз</numerusform>
            <numerusform>использован %n раза</numerusform>
            <numerusform>использован %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Versions of the codebook, the newest first</source>
        <translation>Версии кодировочной книги, новейшая первой</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
</context>
<context>
    <name>CodingField</name>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 в целом</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>%1 is a folder; name the file to write.</source>
        <translation>%1 — это папка; укажите имя файла для записи.</translation>
    </message>
    <message>
        <source>The copy cannot have the project&apos;s own name.</source>
        <translation>Копия не может носить имя самого проекта.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or add --replace.</source>
        <translation>%1 уже есть. Выберите другое имя или добавьте --replace.</translation>
    </message>
    <message>
        <source>writes a verified copy, also while the project is open</source>
        <translation>записывает проверенную копию, даже пока проект открыт</translation>
    </message>
    <message>
        <source>The copy is complete and has been checked when the command ends with 0; else there is none.</source>
        <translation>Если команда завершилась с 0, копия полна и проверена; иначе её нет.</translation>
    </message>
    <message>
        <source>Replaces a file that is there already.</source>
        <translation>Заменяет уже существующий файл.</translation>
    </message>
    <message>
        <source>The search index and the conditions of columns were not checked: the project is write-protected or open for writing elsewhere.</source>
        <translation>Поисковый индекс и условия столбцов не проверены: проект защищён от записи или открыт для записи в другом месте.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Исправлять нечего.</translation>
    </message>
    <message>
        <source>looks through the whole project for damage and broken rules</source>
        <translation>ищет во всём проекте повреждения и нарушенные правила</translation>
    </message>
    <message>
        <source>Checks the file&apos;s structure, references, orphaned records, terms used in the wrong vocabulary, dates, attachments, the chain of history and the search index. Prints one line for each finding and ends with 4 when there is any. Changes nothing.</source>
        <translation>Проверяет строение файла, ссылки, осиротевшие записи, термины не из своего словаря, даты, вложения, цепочку истории и поисковый индекс. Печатает по строке на каждую находку и завершается с 4, если они есть. Ничего не меняет.</translation>
    </message>
    <message>
        <source>Prints one JSON array.</source>
        <translation>Печатает один массив JSON.</translation>
    </message>
    <message>
        <source>The election: its id or label; not needed when there is only one.</source>
        <translation>Выборы: идентификатор или название; не нужно, если они одни.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Файл для записи.</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>Укажите через -o, какой файл записать.</translation>
    </message>
    <message>
        <source>%1 is a folder; -o takes a file.</source>
        <translation>%1 — это папка; для -o нужен файл.</translation>
    </message>
    <message>
        <source>There is no chart “%1”. “scrutineer charts” lists them.</source>
        <translation>Диаграммы «%1» нет. Их перечисляет «scrutineer charts».</translation>
    </message>
    <message>
        <source>lists the charts by name</source>
        <translation>перечисляет диаграммы по именам</translation>
    </message>
    <message>
        <source>writes the sample&apos;s dossier and all its charts into a folder</source>
        <translation>записывает досье примера и все его диаграммы в папку</translation>
    </message>
    <message>
        <source>Makes the sample project there when it is not there yet, and prints the paths of what was written.</source>
        <translation>Создаёт там пример проекта, если его ещё нет, и печатает пути записанного.</translation>
    </message>
    <message>
        <source>--limit takes a whole number of 1 or more.</source>
        <translation>Для --limit нужно целое число от 1.</translation>
    </message>
    <message>
        <source>lists the changes, newest first</source>
        <translation>перечисляет изменения, начиная с новейших</translation>
    </message>
    <message>
        <source>With --record, each change of one record, field by field, with the values before and after.</source>
        <translation>С --record — каждое изменение одной записи, поле за полем, со значениями до и после.</translation>
    </message>
    <message>
        <source>Only this record: its id, or its type and label.</source>
        <translation>Только эта запись: её идентификатор или тип и название.</translation>
    </message>
    <message>
        <source>How many changes at most; 100 when not given.</source>
        <translation>Сколько изменений самое большее; если не указано, 100.</translation>
    </message>
    <message>
        <source>File:         %1</source>
        <translation>Файл:                  %1</translation>
    </message>
    <message>
        <source>Size:         %1</source>
        <translation>Размер:                %1</translation>
    </message>
    <message>
        <source>Schema:       %1</source>
        <translation>Схема:                 %1</translation>
    </message>
    <message>
        <source>Changes:      %1</source>
        <translation>Изменения:             %1</translation>
    </message>
    <message>
        <source>Last change:  %1</source>
        <translation>Последнее изменение:   %1</translation>
    </message>
    <message>
        <source>State digest: %1</source>
        <translation>Отпечаток состояния:   %1</translation>
    </message>
    <message>
        <source>tells what a project holds</source>
        <translation>сообщает, что есть в проекте</translation>
    </message>
    <message>
        <source>The state digest names the project&apos;s state: it changes with every change and is printed in reports.</source>
        <translation>Отпечаток обозначает состояние проекта: он меняется с каждым изменением и печатается в отчётах.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Печатает JSON.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. It has: %3.</source>
        <translation>%1: поля «%2» нет. Есть: %3.</translation>
    </message>
    <message>
        <source>There is no record type “%1”. There are: %2.</source>
        <translation>Типа записи «%1» нет. Есть: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of --json and --csv.</source>
        <translation>Выберите что-то одно: --json или --csv.</translation>
    </message>
    <message>
        <source>Which records, such as “kind:preliminary_statement date:2024-02-01..2024-02-10”.</source>
        <translation>Какие записи, например «kind:preliminary_statement date:2024-02-01..2024-02-10».</translation>
    </message>
    <message>
        <source>Only what belongs to this election: its id or label.</source>
        <translation>Только относящееся к этим выборам: их идентификатор или название.</translation>
    </message>
    <message>
        <source>The field to sort by; with a leading “-” the other way round.</source>
        <translation>Поле для сортировки; с «-» впереди — в обратном порядке.</translation>
    </message>
    <message>
        <source>Prints one JSON array of {id, type, label, private, values, labels}.</source>
        <translation>Печатает один массив JSON из объектов {id, type, label, private, values, labels}.</translation>
    </message>
    <message>
        <source>Prints CSV (RFC 4180); text that a spreadsheet would take for a formula gets an apostrophe.</source>
        <translation>Печатает CSV (RFC 4180); текст, который таблица приняла бы за формулу, получает апостроф.</translation>
    </message>
    <message>
        <source>lists the records of a type that match a filter</source>
        <translation>перечисляет записи типа, отвечающие фильтру</translation>
    </message>
    <message>
        <source>TYPE is the name of a record type, such as mission, visit, statement, organization or figure. In JSON, values are as stored: dates as EDTF, terms and choices by key, references by id; labels are for people. In CSV, dates, numbers and text are as stored, all else is by its label.</source>
        <translation>TYPE — имя типа записи, например mission, visit, statement, organization или figure. В JSON значения такие, как хранятся: даты в EDTF, термины и варианты — ключами, ссылки — идентификаторами; названия предназначены людям. В CSV даты, числа и текст такие, как хранятся, остальное — названиями.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Создано: %1</translation>
    </message>
    <message>
        <source>makes a new project with the shipped vocabularies</source>
        <translation>создаёт новый проект со встроенными словарями</translation>
    </message>
    <message>
        <source>A file that is there already is never replaced.</source>
        <translation>Уже существующий файл никогда не заменяется.</translation>
    </message>
    <message>
        <source>makes the sample project: five elections in Azerbaijan</source>
        <translation>создаёт пример проекта: пять выборов в Азербайджане</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 to %1.</source>
        <translation>Для --limit нужно целое число от 1 до %1.</translation>
    </message>
    <message>
        <source>There is no record type “%1”.</source>
        <translation>Типа записи «%1» нет.</translation>
    </message>
    <message>
        <source>There is more in %1; --limit shows it.</source>
        <translation>Есть ещё: %1; их покажет --limit.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Letters as typed: nothing is folded.</source>
        <translation>Буквы как набраны: ничто не приравнивается.</translation>
    </message>
    <message>
        <source>Only records of this type.</source>
        <translation>Только записи этого типа.</translation>
    </message>
    <message>
        <source>What belongs to this election comes first.</source>
        <translation>Относящееся к этим выборам идёт первым.</translation>
    </message>
    <message>
        <source>How many hits at most of each group; 60 when not given.</source>
        <translation>Сколько находок самое большее в каждой группе; если не указано, 60.</translation>
    </message>
    <message>
        <source>finds words in names, titles and texts of all records</source>
        <translation>находит слова в именах, названиях и текстах всех записей</translation>
    </message>
    <message>
        <source>Letters fold as users of the region type: aliyev finds Əliyev, xocali finds Xocalı. Names come first, then titles, then texts.</source>
        <translation>Буквы приравниваются так, как их набирают в регионе: aliyev находит Əliyev, xocali — Xocalı. Сначала имена, затем названия, затем тексты.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>The record holds these values already; nothing was changed.</source>
        <translation>В записи уже эти значения; ничего не изменилось.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>changes fields of a record, as one change that can be undone</source>
        <translation>меняет поля записи одним изменением, которое можно отменить</translation>
    </message>
    <message>
        <source>ID is the record&apos;s id, or its type and label. Dates are typed freely (“6 Feb 2024”, “about 5 Feb 2024”, “before 19 Dec 2023”), terms by key or label, references by id or label, flags as yes or no; FIELD= makes a field blank. Prints what was set.</source>
        <translation>ID — идентификатор записи или её тип и название. Даты пишутся свободно («6 февраля 2024», «около 5 февраля 2024», «до 19 декабря 2023»), термины — ключом или названием, ссылки — идентификатором или названием, признаки — yes или no; FIELD= очищает поле. Печатает, что записано.</translation>
    </message>
    <message>
        <source>adds a record and prints its id</source>
        <translation>добавляет запись и печатает её идентификатор</translation>
    </message>
    <message>
        <source>Values are given as for “set”. The last line printed is the id.</source>
        <translation>Значения задаются как для «set». Последняя строка — идентификатор.</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>(без источника)</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Личное</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>Labels given by others</source>
        <translation>Ярлыки, данные другими</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>shows one record with its figures, relations and sources</source>
        <translation>показывает одну запись с показателями, связями и источниками</translation>
    </message>
    <message>
        <source>ID is the record&apos;s id, or its type and label, such as “organization:OSCE/ODIHR”. In JSON, “parts” holds the records that belong to it.</source>
        <translation>ID — идентификатор записи или её тип и название, например «organization:OSCE/ODIHR». В JSON «parts» содержит относящиеся к ней записи.</translation>
    </message>
    <message>
        <source>The fields to print, with commas between; without it JSON has all.</source>
        <translation>Поля для вывода через запятую; без этого в JSON попадают все.</translation>
    </message>
    <message>
        <source>%1 was written by an earlier version, and no copy of it could be brought up to date to be read: %2 To bring the file itself up to date, open it once with “scrutineer FILE”.</source>
        <translation>Файл %1 записан более ранней версией, и обновить его копию для чтения не удалось: %2 Чтобы обновить сам файл, откройте его один раз командой «scrutineer ФАЙЛ».</translation>
    </message>
    <message>
        <source>%1 was written by an earlier version. It is read from a copy that was brought up to date; the file was not changed. To bring the file itself up to date, open it once with “scrutineer FILE”.</source>
        <translation>Файл %1 записан более ранней версией. Он читается из обновлённой копии; сам файл не изменён. Чтобы обновить его, откройте его один раз командой «scrutineer ФАЙЛ».</translation>
    </message>
    <message>
        <source>Which statements, codings and claims, such as “kind:preliminary_statement coder:A polarity&lt;0”.</source>
        <translation>Какие заявления, кодировки и утверждения, например «kind:preliminary_statement coder:A polarity&lt;0».</translation>
    </message>
    <message>
        <source>lists coded claims with theme, polarity and wording</source>
        <translation>перечисляет закодированные утверждения с темой, полярностью и словами</translation>
    </message>
    <message>
        <source>In the order of their statements, the most critical first. The filter may name fields of statements, codings and claims.</source>
        <translation>В порядке заявлений, самые критические сначала. Фильтр может называть поля заявлений, кодировок и утверждений.</translation>
    </message>
    <message>
        <source>There are no rows “%1”. There are: missions, statements, kinds, elections (with --organization).</source>
        <translation>Нет строк «%1». Есть: missions, statements, kinds, elections (с --organization).</translation>
    </message>
    <message>
        <source>One cannot compare by “%1”, but by theme, stage or yardstick.</source>
        <translation>Сравнивать по «%1» нельзя, можно по theme, stage или yardstick.</translation>
    </message>
    <message>
        <source>What stands in the columns: theme, stage or yardstick.</source>
        <translation>Что стоит в столбцах: theme, stage или yardstick.</translation>
    </message>
    <message>
        <source>What stands in the rows: missions, statements, kinds (of organisation) or elections.</source>
        <translation>Что стоит в строках: missions, statements, kinds (виды организаций) или elections.</translation>
    </message>
    <message>
        <source>Whose elections are compared: its id or label.</source>
        <translation>Чьи выборы сравниваются: идентификатор или название.</translation>
    </message>
    <message>
        <source>The verdicts of the codings instead of the claims’ polarity.</source>
        <translation>Оценки кодировок вместо полярности утверждений.</translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n миссия</numerusform>
            <numerusform>%n миссии</numerusform>
            <numerusform>%n миссий</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>sets missions side by side, by theme, stage or yardstick</source>
        <translation>ставит миссии рядом по теме, этапу или мерилу</translation>
    </message>
    <message>
        <source>A cell has the mean polarity of its claims, from -2 to +2, and their number; else its state says what the gap means: left_out (by the filter), not_observed, no_mission, not_addressed, not_in_text or not_coded. The filter may name fields of statements, codings and claims.</source>
        <translation>В ячейке средняя полярность утверждений от -2 до +2 и их число; иначе состояние говорит, что значит пробел: left_out (отсеяно фильтром), not_observed, no_mission, not_addressed, not_in_text или not_coded. Фильтр может называть поля заявлений, кодировок и утверждений.</translation>
    </message>
    <message>
        <source>lists on which themes missions are silent, and in which way</source>
        <translation>перечисляет, о каких темах и как миссии молчат</translation>
    </message>
    <message>
        <source>States: left_out (by the filter), not_observed (explicitly), no_mission (declined, not invited), not_addressed (all codings complete, on full texts), not_in_text (only excerpts or retellings are on file) and not_coded.</source>
        <translation>Состояния: left_out (фильтром), not_observed (прямо сказано), no_mission (отказалась, не приглашена), not_addressed (все кодировки завершены, по полным текстам), not_in_text (есть только выдержки или пересказы) и not_coded.</translation>
    </message>
    <message>
        <source>says how far missions are apart on each theme</source>
        <translation>говорит, насколько миссии расходятся по каждой теме</translation>
    </message>
    <message>
        <source>(1 - A) / 2 with van der Eijk&apos;s A (2001), one value for each mission: 0 is one voice, 1 is half at each end. A theme with one mission has none.</source>
        <translation>(1 - A) / 2, где A — показатель ван дер Эйка (2001), одно значение на миссию: 0 — единодушие, 1 — по половине на каждом краю. У темы с одной миссией значения нет.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n заявление</numerusform>
            <numerusform>%n заявления</numerusform>
            <numerusform>%n заявлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n выборы</numerusform>
            <numerusform>%n выборов</numerusform>
            <numerusform>%n выборов</numerusform>
        </translation>
    </message>
    <message>
        <source>--words takes a number from %1 to %2.</source>
        <translation>--words принимает число от %1 до %2.</translation>
    </message>
    <message>
        <source>Which statements, such as “kind:preliminary_statement”.</source>
        <translation>Какие заявления, например «kind:preliminary_statement».</translation>
    </message>
    <message>
        <source>The fewest words of a passage; 8 unless given.</source>
        <translation>Наименьшее число слов в отрывке; если не дано, 8.</translation>
    </message>
    <message>
        <source>Also compares summaries and texts of unknown standing, whose wording may be the researcher’s.</source>
        <translation>Сравнивает и изложения, и тексты неизвестного рода, слова которых могут быть словами исследователя.</translation>
    </message>
    <message>
        <source>lists wording that stands in several statements</source>
        <translation>перечисляет слова, стоящие в нескольких заявлениях</translation>
    </message>
    <message>
        <source>By winnowing (Schleimer, Wilkerson and Aiken 2003): every run of words that two statements share, of the given length or longer, is found. Verbatim texts and translations of the same language are compared. CSV has a line for each place of a passage; start and length count code points. JSON has the share of each text that is reused and the pairs of texts too.</source>
        <translation>Методом winnowing (Schleimer, Wilkerson и Aiken 2003): находится каждый ряд слов заданной длины или длиннее, общий для двух заявлений. Сравниваются дословные тексты и переводы на одном языке. В CSV строка на каждое место отрывка; начало и длина считаются в кодовых точках. В JSON есть также доля повторённого в каждом тексте и пары текстов.</translation>
    </message>
    <message>
        <source>Which visits and missions, such as “kind:meeting organizations:ots”.</source>
        <translation>Какие визиты и миссии, например «kind:meeting organizations:ots».</translation>
    </message>
    <message>
        <source>tells whom each mission met, by class, with the gaps</source>
        <translation>говорит, с кем встречалась каждая миссия, по классам, с пробелами</translation>
    </message>
    <message>
        <source>Counts held visits with at least one interlocutor of a class. A mission without visits on file has no number, which is not the same as none: no_mission, no_visits, left_out (by the filter), none_held, no_class, known.</source>
        <translation>Считает состоявшиеся визиты хотя бы с одним собеседником класса. У миссии без внесённых визитов числа нет, и это не ноль: no_mission, no_visits, left_out (фильтром), none_held, no_class, known.</translation>
    </message>
    <message>
        <source>There is no report “%1”; there are: dossier, codebook.</source>
        <translation>Отчёта «%1» нет; есть: dossier, codebook.</translation>
    </message>
    <message>
        <source>writes the dossier of an election, or the codebook, as PDF</source>
        <translation>записывает досье выборов или кодировочную книгу в PDF</translation>
    </message>
    <message>
        <source>REPORT is dossier or codebook. Prints the path of what was written.</source>
        <translation>REPORT — dossier или codebook. Выводит путь записанного файла.</translation>
    </message>
    <message>
        <source>--between takes organization, elections or missions, not “%1”.</source>
        <translation>--between принимает organization, elections или missions, а не «%1».</translation>
    </message>
    <message>
        <source>Only passages within one organization, or between several elections or missions: organization, elections or missions.</source>
        <translation>Только отрывки внутри одной организации или между разными выборами или миссиями: organization, elections или missions.</translation>
    </message>
    <message>
        <source>Also lists names, titles, runs of function words and near variants of passages.</source>
        <translation>Перечисляет также имена, заглавия, ряды служебных слов и близкие варианты отрывков.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 прочесть нельзя.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>With --spec, name the project file only.</source>
        <translation>С --spec назовите только файл проекта.</translation>
    </message>
    <message>
        <source>Name a chart and a project file. “scrutineer charts” lists them.</source>
        <translation>Назовите диаграмму и файл проекта. «scrutineer charts» их перечисляет.</translation>
    </message>
    <message>
        <source>%1 must end in .png, .svg, .pdf or .csv.</source>
        <translation>%1 должен оканчиваться на .png, .svg, .pdf или .csv.</translation>
    </message>
    <message>
        <source>Draws the chart that this JSON file describes, in place of NAME.</source>
        <translation>Рисует диаграмму, описанную этим файлом JSON, вместо NAME.</translation>
    </message>
    <message>
        <source>Which records, such as “state:deployed”.</source>
        <translation>Какие записи, например «state:deployed».</translation>
    </message>
    <message>
        <source>The record type that the filter is on; without it, what the chart counts.</source>
        <translation>Тип записей, к которому относится фильтр; без него — то, что считает диаграмма.</translation>
    </message>
    <message>
        <source>writes a chart as PNG, SVG, PDF or CSV</source>
        <translation>пишет диаграмму как PNG, SVG, PDF или CSV</translation>
    </message>
    <message>
        <source>The format follows from the ending of the file to write. “charts” lists the names. With --spec SPEC.json, NAME is left out: the file holds one object with “type” (what is counted), “by”, “split”, “measure” (count, share, sum, mean, median, values), “number”, “part”, “filter”, “kind”, “by_value”, “most” and “title”.</source>
        <translation>Формат следует из окончания файла. «charts» перечисляет имена. С --spec SPEC.json NAME опускается: в файле один объект с полями «type» (что считается), «by», «split», «measure» (count, share, sum, mean, median, values), «number», «part», «filter», «kind», «by_value», «most» и «title».</translation>
    </message>
    <message>
        <source>Which records, such as “kind:meeting”.</source>
        <translation>Какие записи, например «kind:meeting».</translation>
    </message>
    <message>
        <source>The type of record that the filter is on, such as mission; without it the records that are counted.</source>
        <translation>Тип записей фильтра, например mission; без него — те, что считаются.</translation>
    </message>
    <message>
        <source>Visits: kind or mission. Countries: elections, missions (by country of the election) or senders (by country of the organisations).</source>
        <translation>Visits: kind или mission. Countries: elections, missions (по стране выборов) или senders (по стране организаций).</translation>
    </message>
    <message>
        <source>PNG: how many pixels make one of the picture, 0.1 to 16.</source>
        <translation>PNG: сколько пикселей на один пиксель рисунка, 0.1–16.</translation>
    </message>
    <message>
        <source>There is no map “%1”; there are: visits, stations, countries.</source>
        <translation>Карты «%1» нет; есть: visits, stations, countries.</translation>
    </message>
    <message>
        <source>“--by %1” does not suit the map of %2.</source>
        <translation>«--by %1» не подходит к карте %2.</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.1 to 16.</source>
        <translation>--scale принимает число от 0.1 до 16.</translation>
    </message>
    <message>
        <source>writes a map of visits, observed places or countries as PNG, SVG, PDF or CSV</source>
        <translation>пишет карту визитов, мест наблюдения или стран как PNG, SVG, PDF или CSV</translation>
    </message>
    <message>
        <source>The format follows from the ending of the file to write. Records without a place are named under the map and in the CSV. Borders are Natural Earth&apos;s de facto lines.</source>
        <translation>Формат следует из окончания файла. Записи без места названы под картой и в CSV. Границы — фактические линии Natural Earth.</translation>
    </message>
    <message>
        <source>There is no scale “%1”. There are: week, even, calendar.</source>
        <translation>Масштаба «%1» нет. Есть: week, even, calendar.</translation>
    </message>
    <message>
        <source>Lanes are grouped by class, kind or organization, not by “%1”.</source>
        <translation>Дорожки группируются по class, kind или organization, а не по «%1».</translation>
    </message>
    <message>
        <source>Choose one of --stack and --election.</source>
        <translation>Выберите что-то одно: --stack или --election.</translation>
    </message>
    <message>
        <source>The record type that the filter is on; mission without it.</source>
        <translation>Тип записей фильтра; без него mission.</translation>
    </message>
    <message>
        <source>All elections, each from its voting day, by organisation.</source>
        <translation>Все выборы, каждые от своего дня голосования, по организациям.</translation>
    </message>
    <message>
        <source>week (days around the vote enlarged), even or calendar.</source>
        <translation>week (дни вокруг голосования крупнее), even или calendar.</translation>
    </message>
    <message>
        <source>Groups lanes by class, kind or organization.</source>
        <translation>Группирует дорожки по class, kind или organization.</translation>
    </message>
    <message>
        <source>writes a timeline as PNG, SVG, PDF or CSV</source>
        <translation>пишет хронологию как PNG, SVG, PDF или CSV</translation>
    </message>
    <message>
        <source>Missions, visits and statements by days before and after the vote. The format follows from the ending of the file to write. What has no date is named below the picture.</source>
        <translation>Миссии, визиты и заявления по дням до и после голосования. Формат следует из окончания файла. Что без даты, названо под рисунком.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Exit codes:
  0  done
  1  the work could not be done; the reason is on standard error
  2  the command line is wrong: an unknown command, option, field, filter or value
  3  the file, record, election or chart is not there
  4  check found something to mend
  5  the record changed meanwhile, or the project is open for writing elsewhere
</source>
        <translation>Коды завершения:
  0  сделано
  1  работу выполнить не удалось; причина — в стандартном потоке ошибок
  2  командная строка неверна: неизвестная команда, параметр, поле, фильтр или значение
  3  файла, записи, выборов или диаграммы нет
  4  check нашла, что исправить
  5  запись за это время изменили, или проект открыт для записи в другом месте
</translation>
    </message>
    <message>
        <source>Usage: scrutineer [--read-only] [FILE]      opens the window
       scrutineer COMMAND [options] …       works without a window

Commands:
</source>
        <translation>Использование: scrutineer [--read-only] [FILE]      открывает окно
               scrutineer COMMAND [options] …       работает без окна

Команды:
</translation>
    </message>
    <message>
        <source>The language of labels: en, az, ru or tr.</source>
        <translation>Язык названий: en, az, ru или tr.</translation>
    </message>
    <message>
        <source>Prints what this command does.</source>
        <translation>Печатает, что делает эта команда.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Аргументы:</translation>
    </message>
    <message>
        <source>There is no command “%1”. “scrutineer --help” lists them.</source>
        <translation>Команды «%1» нет. Их перечисляет «scrutineer --help».</translation>
    </message>
    <message>
        <source>“scrutineer help %1” tells how it is used.</source>
        <translation>Как ей пользоваться, расскажет «scrutineer help %1».</translation>
    </message>
    <message>
        <source>It has to be: scrutineer %1 %2.</source>
        <translation>Должно быть так: scrutineer %1 %2.</translation>
    </message>
    <message>
        <source>There is no language “%1”; there are en, az, ru and tr.</source>
        <translation>Языка «%1» нет; есть en, az, ru и tr.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a project file. “scrutineer --help” lists the commands.</source>
        <translation>«%1» — не команда и не файл проекта. Команды перечисляет «scrutineer --help».</translation>
    </message>
    <message>
        <source>The results could not be written out; the disk may be full.</source>
        <translation>Не удалось вывести результаты; возможно, диск заполнен.</translation>
    </message>
    <message>
        <source>Options:
  --language CODE   en, az, ru or tr, for this time; else that of the settings
  --sample          opens the sample project in the window, made when it is not there
  --version         prints the version
  --help            prints this; “scrutineer help COMMAND” tells more of one

Input and output are UTF-8. Results go to standard output, all else to standard error.

</source>
        <translation>Параметры:
  --language CODE   en, az, ru или tr, на этот раз; иначе из настроек
  --sample          открывает в окне пример проекта, создавая его, если его нет
  --version         печатает версию
  --help            печатает это; «scrutineer help COMMAND» расскажет об одной команде

Ввод и вывод — в UTF-8. Результаты идут в стандартный вывод, всё остальное — в стандартный поток ошибок.

</translation>
    </message>
</context>
<context>
    <name>ComparisonBoard</name>
    <message>
        <source>declined</source>
        <translation>отказалась</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>не приглашена</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>не допущена</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>совместная</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>нет заявления</translation>
    </message>
    <message>
        <source>only positive</source>
        <translation>только положительно</translation>
    </message>
    <message>
        <source>only critical</source>
        <translation>только критически</translation>
    </message>
    <message>
        <source>No stage given</source>
        <translation>Этап не указан</translation>
    </message>
    <message>
        <source>No yardstick given</source>
        <translation>Мерило не указано</translation>
    </message>
    <message>
        <source>No theme given</source>
        <translation>Тема не указана</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Закодировано</translation>
    </message>
    <message>
        <source>Left out by the filter</source>
        <translation>Отсеяно фильтром</translation>
    </message>
    <message>
        <source>Explicitly not observed</source>
        <translation>Прямо сказано, что не наблюдалось</translation>
    </message>
    <message>
        <source>No mission</source>
        <translation>Миссии нет</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>Не затронуто</translation>
    </message>
    <message>
        <source>Not in the text on file</source>
        <translation>Нет в имеющемся тексте</translation>
    </message>
    <message>
        <source>Not yet coded</source>
        <translation>Ещё не закодировано</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The search was stopped.</source>
        <translation>Поиск остановлен.</translation>
    </message>
    <message>
        <source>The project file is in use by another program. Close it there, then try again.</source>
        <translation>Файл проекта занят другой программой. Закройте его там и повторите попытку.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space, then try again.</source>
        <translation>Диск заполнен. Ничего не изменилось; освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The project file or its folder cannot be written. Save a copy elsewhere to go on.</source>
        <translation>Файл проекта или его папка недоступны для записи. Чтобы продолжить, сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed. Save a copy elsewhere and check the disk. (%1)</source>
        <translation>Диск сообщил об ошибке. Ничего не изменилось. Сохраните копию в другом месте и проверьте диск. (%1)</translation>
    </message>
    <message>
        <source>This file is not a Scrutineer project.</source>
        <translation>Этот файл не является проектом Scrutineer.</translation>
    </message>
    <message>
        <source>The project file is damaged. Open the newest backup beside it. (%1)</source>
        <translation>Файл проекта повреждён. Откройте самую новую резервную копию рядом с ним. (%1)</translation>
    </message>
    <message>
        <source>The project does not accept this value, so nothing was changed. (%1)</source>
        <translation>Проект не принимает это значение, поэтому ничего не изменилось. (%1)</translation>
    </message>
    <message>
        <source>The project file could not be used. (%1)</source>
        <translation>Не удалось использовать файл проекта. (%1)</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Нет драйвера SQLite для Qt. Установите пакет libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>This SQLite has no full-text search (FTS5), which Scrutineer needs.</source>
        <translation>В этой SQLite нет полнотекстового поиска (FTS5), нужного Scrutineer.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: a quotation mark stands inside a cell that is not quoted.</source>
        <translation>Строка %1: кавычка внутри ячейки без кавычек.</translation>
    </message>
    <message>
        <source>The file ends inside a quoted cell that begins in line %1. It may be cut off.</source>
        <translation>Файл кончается внутри ячейки в кавычках, начатой в строке %1. Он может быть обрезан.</translation>
    </message>
    <message>
        <source>Line %1: something stands between the end of a quoted cell and the next one.</source>
        <translation>Строка %1: что-то стоит между концом ячейки в кавычках и следующей.</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB, so it was not read.</source>
        <translation>Файл больше 32 МБ, поэтому не прочитан.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8. Save it as “CSV UTF-8” and try again.</source>
        <translation>Файл не текст в UTF-8. Сохраните его как «CSV UTF-8» и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>DateUnit</name>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Length in days</source>
        <translation>Длительность в днях</translation>
    </message>
    <message>
        <source>Days to election</source>
        <translation>Дни до выборов</translation>
    </message>
</context>
<context>
    <name>DeclarationSheet</name>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1: примечание</translation>
    </message>
    <message>
        <source>%1: sources</source>
        <translation>%1: источники</translation>
    </message>
    <message>
        <source>Coder not given</source>
        <translation>Кодировщик не указан</translation>
    </message>
</context>
<context>
    <name>DeletePlan</name>
    <message>
        <source>Other records refer to this one, so it was not deleted.</source>
        <translation>На эту запись ссылаются другие, поэтому она не удалена.</translation>
    </message>
    <message>
        <source>Some records cannot be without the reference, so it cannot be cleared.</source>
        <translation>Некоторые записи не могут обойтись без ссылки, поэтому её нельзя убрать.</translation>
    </message>
</context>
<context>
    <name>Divergence</name>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n миссия</numerusform>
            <numerusform>%n миссии</numerusform>
            <numerusform>%n миссий</numerusform>
        </translation>
    </message>
    <message>
        <source>(1 − A) ÷ 2, with van der Eijk’s A</source>
        <translation>(1 − A) ÷ 2, где A — показатель ван дер Эйка</translation>
    </message>
    <message>
        <source>Divergence of a theme is (1 − A) ÷ 2, where A is van der Eijk’s agreement (2001, Quality &amp; Quantity 35) over the five classes −2 to +2. Each mission counts once, by the class of its mean polarity: 0 means that all are in one class, 0.5 that they are spread evenly, 1 that half stand at each end. A theme with one mission has no value. Divergence of an election is the plain mean over its themes with two or more missions.</source>
        <translation>Расхождение по теме — (1 − A) ÷ 2, где A — показатель согласия ван дер Эйка (2001, Quality &amp; Quantity 35) по пяти классам от −2 до +2. Каждая миссия учитывается один раз, по классу её средней полярности: 0 означает, что все в одном классе, 0,5 — что они распределены равномерно, 1 — что половина стоит на одном краю, половина на другом. У темы с одной миссией значения нет. Расхождение по выборам — простое среднее по темам с двумя и более миссиями.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Key facts</source>
        <translation>Основные сведения</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>День голосования</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Polls open</source>
        <translation>Открытие участков</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовая основа</translation>
    </message>
    <message>
        <source>Sources for the election as a whole:</source>
        <translation>Источники о выборах в целом:</translation>
    </message>
    <message>
        <source>Missions and delegations</source>
        <translation>Миссии и делегации</translation>
    </message>
    <message>
        <source>Missions on file</source>
        <translation>Миссии в записях</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Head or senior person</source>
        <translation>Глава или старший представитель</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Пребывание</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Численность</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>“From” means that the last day is not on file; a dash, that no figure is.</source>
        <translation>«С» без второй даты значит, что последний день не записан; тире — что нет показателя.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Steps of the election</source>
        <translation>Этапы выборов</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Visits and meetings</source>
        <translation>Визиты и встречи</translation>
    </message>
    <message>
        <source>Visits and meetings in order</source>
        <translation>Визиты и встречи по порядку</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>No summary is on file.</source>
        <translation>Краткого изложения в записях нет.</translation>
    </message>
    <message>
        <source>Verdict: </source>
        <translation>Вывод: </translation>
    </message>
    <message>
        <source>%1, as coded by %2</source>
        <translation>%1, кодировщик: %2</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Figures on file, side by side</source>
        <translation>Показатели в записях, рядом</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основа</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>предпочтительное</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Sources contradict each other on: %1.</source>
        <translation>Источники расходятся в следующем: %1.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Election observation dossier</source>
        <translation>Досье наблюдения за выборами</translation>
    </message>
    <message>
        <source>Who observed, whom they met and what they said; with the sources, and where they differ</source>
        <translation>Кто наблюдал, с кем встречался и что сказал; с источниками и их расхождениями</translation>
    </message>
    <message>
        <source>Prepared with Scrutineer from the project %1</source>
        <translation>Подготовлено в Scrutineer по проекту %1</translation>
    </message>
    <message>
        <source>election is %1</source>
        <translation>выборы: %1</translation>
    </message>
    <message>
        <source>Filter. </source>
        <translation>Фильтр. </translation>
    </message>
    <message>
        <source>Election is %1.</source>
        <translation>Выборы: %1.</translation>
    </message>
    <message>
        <source>Verdicts. </source>
        <translation>Выводы. </translation>
    </message>
    <message>
        <source>A verdict is a coder&apos;s reading of a statement, never a fact.</source>
        <translation>Вывод — это прочтение заявления кодировщиком, но не факт.</translation>
    </message>
    <message>
        <source>State of the project. </source>
        <translation>Состояние проекта. </translation>
    </message>
    <message>
        <source>History ends with %1.</source>
        <translation>История заканчивается на %1.</translation>
    </message>
    <message>
        <source>Where the missions differ</source>
        <translation>В чём миссии расходятся</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are coded.</source>
        <translation>
            <numerusform>Закодировано %n утверждение.</numerusform>
            <numerusform>Закодировано %n утверждения.</numerusform>
            <numerusform>Закодировано %n утверждений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) speak favourably only,</source>
        <translation>
            <numerusform>%n миссия говорит только одобрительно,</numerusform>
            <numerusform>%n миссии говорят только одобрительно,</numerusform>
            <numerusform>%n миссий говорят только одобрительно,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critically only,</source>
        <translation>
            <numerusform>%n только критически,</numerusform>
            <numerusform>%n только критически,</numerusform>
            <numerusform>%n только критически,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both ways,</source>
        <translation>
            <numerusform>%n и так, и так,</numerusform>
            <numerusform>%n и так, и так,</numerusform>
            <numerusform>%n и так, и так,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no coded claim.</source>
        <translation>
            <numerusform>у %n закодированных утверждений нет.</numerusform>
            <numerusform>у %n закодированных утверждений нет.</numerusform>
            <numerusform>у %n закодированных утверждений нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean polarity of the claims of each mission on each theme</source>
        <translation>Средняя полярность утверждений каждой миссии по каждой теме</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>In brackets the number of claims, below them how far they spread. “…” is: %1. Themes: </source>
        <translation>В скобках число утверждений, под ними их разброс. «…» значит: %1. Темы: </translation>
    </message>
    <message>
        <source>Divergence of the election: %1. </source>
        <translation>Расхождение по выборам: %1. </translation>
    </message>
    <message>
        <source>Opposed claims</source>
        <translation>Противоположные утверждения</translation>
    </message>
    <message>
        <source>Claims of different missions on the same theme and scope, two or more apart</source>
        <translation>Утверждения разных миссий по одной теме и охвату, расходящиеся на два и больше</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критическое</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Одобрительное</translation>
    </message>
    <message>
        <source>The %1 pairs furthest apart of %2.</source>
        <translation>%1 наиболее далёких пар из %2.</translation>
    </message>
    <message>
        <source>Yardsticks</source>
        <translation>Мерила</translation>
    </message>
    <message>
        <source>Mean polarity of the claims by the standard that they measure by</source>
        <translation>Средняя полярность утверждений по стандарту, которым они измеряют</translation>
    </message>
    <message>
        <source>A claim that measures by two yardsticks counts for both.</source>
        <translation>Утверждение с двумя мерилами учитывается в обоих.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The draft could not be kept: %1. Save the record, or free some space.</source>
        <translation>Не удалось сохранить черновик: %1. Сохраните запись или освободите место.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>не удаётся создать папку %1</translation>
    </message>
    <message>
        <source>The draft could not be removed: %1.</source>
        <translation>Не удалось удалить черновик: %1.</translation>
    </message>
</context>
<context>
    <name>Edtf</name>
    <message>
        <source>“%1” is not understood in a date. Write it like “6 Feb 2024”, “Feb 2024”, “about 5 Feb 2024” or “before 19 Dec 2023”.</source>
        <translation>В дате непонятно «%1». Пишите так: «6 февраля 2024», «февраль 2024», «около 5 февраля 2024» или «до 19 декабря 2023».</translation>
    </message>
    <message>
        <source>“%1” has a short year. Write all four digits of the year.</source>
        <translation>В «%1» год сокращён. Напишите все четыре цифры года.</translation>
    </message>
    <message>
        <source>There is no time %1. Hours go from 0 to 23, minutes and seconds from 0 to 59.</source>
        <translation>Времени %1 не бывает. Часы — от 0 до 23, минуты и секунды — от 0 до 59.</translation>
    </message>
    <message>
        <source>“%1” is no year. Write all four digits of the year.</source>
        <translation>«%1» — не год. Напишите все четыре цифры года.</translation>
    </message>
    <message>
        <source>Years go from 0001 to 9999.</source>
        <translation>Годы — от 0001 до 9999.</translation>
    </message>
    <message>
        <source>In “%1” the month would be %2. Months go from 1 to 12, and the day is written first.</source>
        <translation>В «%1» месяцем было бы %2. Месяцы — от 1 до 12, а день пишется первым.</translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3. Write the month as a word.</source>
        <translation>«%1» — это %2 или %3. Напишите месяц словом.</translation>
    </message>
    <message>
        <source>The month is missing beside the day %1. Write it like “6 Feb 2024”.</source>
        <translation>При дне %1 не указан месяц. Пишите так: «6 февраля 2024».</translation>
    </message>
    <message>
        <source>%1 has no day %2: it ends on day %3.</source>
        <translation>%1: дня %2 нет, последний день — %3.</translation>
    </message>
    <message>
        <source>A time needs its day, as in “8 Feb 2024 14:00”.</source>
        <translation>К времени нужен день, например «8 февраля 2024 14:00».</translation>
    </message>
    <message>
        <source>A time zone needs a time, as in “8 Feb 2024 14:00 +04:00”.</source>
        <translation>К часовому поясу нужно время, например «8 февраля 2024 14:00 +04:00».</translation>
    </message>
    <message>
        <source>Time zones go from -14:00 to +14:00.</source>
        <translation>Часовые пояса — от -14:00 до +14:00.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Такого дня или времени нет.</translation>
    </message>
    <message>
        <source>There is no date in “%1”. Write it like “6 Feb 2024”, “Feb 2024” or “about 5 Feb 2024”.</source>
        <translation>В «%1» нет даты. Пишите так: «6 февраля 2024», «февраль 2024» или «около 5 февраля 2024».</translation>
    </message>
    <message>
        <source>There are two times for one day. Part them with a dash, as in “10:00–11:30”.</source>
        <translation>Для одного дня указаны два времени. Разделите их тире: «10:00–11:30».</translation>
    </message>
    <message>
        <source>There is no day 0.</source>
        <translation>Дня 0 не бывает.</translation>
    </message>
    <message>
        <source>“%1” is one date too many. Write a span with a dash, as in “4–8 Feb 2024”.</source>
        <translation>«%1» — лишняя дата. Промежуток пишется через тире: «4–8 февраля 2024».</translation>
    </message>
    <message>
        <source>Before “%1” belongs a time from 1:00 to 12:59.</source>
        <translation>Перед «%1» должно стоять время от 1:00 до 12:59.</translation>
    </message>
    <message>
        <source>“%1” joins two dates. Write a span as “4–8 Feb 2024”, and two days as two records.</source>
        <translation>«%1» соединяет две даты. Промежуток пишите как «4–8 февраля 2024», а два дня — двумя записями.</translation>
    </message>
    <message>
        <source>Two words say how the date is meant. Keep one of “before”, “after”, “from” or “until”.</source>
        <translation>Два слова уточняют дату. Оставьте одно из слов «до», «после», «с» или «по».</translation>
    </message>
    <message>
        <source>A span has two ends, but here are three. Write it like “29 Jan – 3 Feb 2024”.</source>
        <translation>У промежутка два конца, а здесь три. Пишите так: «29 января – 3 февраля 2024».</translation>
    </message>
    <message>
        <source>The year is missing. Write it like “6 Feb 2024”.</source>
        <translation>Не указан год. Пишите так: «6 февраля 2024».</translation>
    </message>
    <message>
        <source>%1 is a %2, not a %3.</source>
        <translation>%1 — это %2, а не %3.</translation>
    </message>
    <message>
        <source>A span cannot be “before” or “after”. Keep the span, or the one day that counts.</source>
        <translation>Промежуток не сочетается с «до» или «после». Оставьте промежуток или один нужный день.</translation>
    </message>
    <message>
        <source>The span ends before it begins.</source>
        <translation>Промежуток заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>“Between” needs two dates, as in “between 4 and 8 Feb 2024”.</source>
        <translation>К «между» нужны две даты, например «между 4 и 8 февраля 2024».</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;%1 tarixindən&quot;, Russian &quot;с %1&quot;, Turkish &quot;%1 tarihinden itibaren&quot;.</extracomment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a date, itself included. Azerbaijani &quot;%1 tarixinədək&quot;, Russian &quot;до %1 включительно&quot;, Turkish &quot;%1 tarihine kadar&quot;.</extracomment>
        <translation>до %1 включительно</translation>
    </message>
    <message>
        <source>on or before %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;ən geci %1&quot;, Russian &quot;не позднее %1&quot;, Turkish &quot;en geç %1&quot;.</extracomment>
        <translation>не позднее %1</translation>
    </message>
    <message>
        <source>on or after %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;ən tezi %1&quot;, Russian &quot;не ранее %1&quot;, Turkish &quot;en erken %1&quot;.</extracomment>
        <translation>не ранее %1</translation>
    </message>
    <message>
        <source>%1 (month and day not known)</source>
        <extracomment>%1 is a year. Azerbaijani &quot;ayı və günü bilinmir&quot;, Russian &quot;месяц и день неизвестны&quot;, Turkish &quot;ayı ve günü bilinmiyor&quot;.</extracomment>
        <translation>%1 (месяц и день неизвестны)</translation>
    </message>
    <message>
        <source>%1 (month not known)</source>
        <extracomment>%1 is a year. Azerbaijani &quot;ayı bilinmir&quot;, Russian &quot;месяц неизвестен&quot;, Turkish &quot;ayı bilinmiyor&quot;.</extracomment>
        <translation>%1 (месяц неизвестен)</translation>
    </message>
    <message>
        <source>%1 (day not known)</source>
        <extracomment>%1 is a month. Azerbaijani &quot;günü bilinmir&quot;, Russian &quot;день неизвестен&quot;, Turkish &quot;günü bilinmiyor&quot;.</extracomment>
        <translation>%1 (день неизвестен)</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;təxminən %1&quot;, Russian &quot;около %1&quot;, Turkish &quot;yaklaşık %1&quot;.</extracomment>
        <translation>около %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Field or measure</source>
        <translation>Поле или показатель</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>Текст до</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>Текст после</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>At election</source>
        <translation>На выборах</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Тип содержимого</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Размер в байтах</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Кем выдвинут</translation>
    </message>
    <message>
        <source>Nominated as printed</source>
        <translation>Выдвижение, как в источнике</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Share of votes, %</source>
        <translation>Доля голосов, %</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>What it states</source>
        <translation>Что в нём сказано</translation>
    </message>
    <message>
        <source>Page or paragraph</source>
        <translation>Страница или абзац</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основа</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Кодирование</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>Суждение</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Полярность</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Фаза</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Модальность</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Основание вывода</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Приписано</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Памятка</translation>
    </message>
    <message>
        <source>Yardstick</source>
        <translation>Мерило</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Codebook version</source>
        <translation>Версия кодировочной книги</translation>
    </message>
    <message>
        <source>Coded blind</source>
        <translation>Закодировано вслепую</translation>
    </message>
    <message>
        <source>Overall verdict</source>
        <translation>Общий вывод</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Called early</source>
        <translation>Назначены досрочно</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>День голосования</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Тур</translation>
    </message>
    <message>
        <source>Polls open</source>
        <translation>Открытие участков</translation>
    </message>
    <message>
        <source>Polls close</source>
        <translation>Закрытие участков</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовая основа</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Общие сведения</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Миссии</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Turnout, %</source>
        <translation>Явка, %</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value, or lowest</source>
        <translation>Значение или наименьшее</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Наибольшее</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Wording as printed</source>
        <translation>Формулировка источника</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Из общего числа</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>По данным</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Предпочтительное</translation>
    </message>
    <message>
        <source>Why preferred</source>
        <translation>Почему предпочтено</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Кем приглашены</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашены</translation>
    </message>
    <message>
        <source>Invited, as printed</source>
        <translation>Приглашённый, как в источнике</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>According to organisation</source>
        <translation>По данным организации</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Доводы</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробность</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Пребывание</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Part of mission</source>
        <translation>В составе миссии</translation>
    </message>
    <message>
        <source>Counted in that mission</source>
        <translation>Учтена в той миссии</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое изложение</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Численность</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Title as printed</source>
        <translation>Должность, как в источнике</translation>
    </message>
    <message>
        <source>Stated or inferred</source>
        <translation>Указано или выведено</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Only seen on that day</source>
        <translation>Замечены только в этот день</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письменность</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Когда написано</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Часть чего</translation>
    </message>
    <message>
        <source>Endorses the Declaration of Principles</source>
        <translation>Поддерживает Декларацию принципов</translation>
    </message>
    <message>
        <source>Endorsed on</source>
        <translation>Дата присоединения</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Precision in metres</source>
        <translation>Точность в метрах</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Same as earlier</source>
        <translation>Повторяет прежнюю</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Тип записи</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Archived at</source>
        <translation>Адрес в архиве</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Дата обращения</translation>
    </message>
    <message>
        <source>Reprint of</source>
        <translation>Перепечатка</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Digest of what was read</source>
        <translation>Контрольная сумма прочитанного</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Ссылки на источники</translation>
    </message>
    <message>
        <source>Before the close of polls</source>
        <translation>До закрытия участков</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем сделано</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Вид текста</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Переменная</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Гости</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Принимающие</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>English label</source>
        <translation>Английское название</translation>
    </message>
    <message>
        <source>Azerbaijani label</source>
        <translation>Азербайджанское название</translation>
    </message>
    <message>
        <source>Russian label</source>
        <translation>Русское название</translation>
    </message>
    <message>
        <source>Turkish label</source>
        <translation>Турецкое название</translation>
    </message>
    <message>
        <source>Short English label</source>
        <translation>Краткое английское название</translation>
    </message>
    <message>
        <source>Short Azerbaijani label</source>
        <translation>Краткое азербайджанское название</translation>
    </message>
    <message>
        <source>Short Russian label</source>
        <translation>Краткое русское название</translation>
    </message>
    <message>
        <source>Short Turkish label</source>
        <translation>Краткое турецкое название</translation>
    </message>
    <message>
        <source>Parent term</source>
        <translation>Вышестоящий термин</translation>
    </message>
    <message>
        <source>Include when</source>
        <translation>Включать, если</translation>
    </message>
    <message>
        <source>Exclude when</source>
        <translation>Исключать, если</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Scale value</source>
        <translation>Значение шкалы</translation>
    </message>
    <message>
        <source>Counts as deployed</source>
        <translation>Считается развёрнутой</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Digit key</source>
        <translation>Цифровая клавиша</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Больше не предлагается</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Личное</translation>
    </message>
    <message>
        <source>Has a source</source>
        <translation>Есть источник</translation>
    </message>
    <message>
        <source>Has conflicting figures</source>
        <translation>Есть противоречивые показатели</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Looked at under codebook</source>
        <translation>Просмотрено по кодировочной книге</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Принцип</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Ready chart</source>
        <translation>Готовая диаграмма</translation>
    </message>
    <message>
        <source>Classes of hosts</source>
        <translation>Классы принимавших</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Prefer no figure of %1</source>
        <translation>Без предпочтения: %1</translation>
    </message>
    <message>
        <source>Prefer a figure of %1</source>
        <translation>Выбран предпочтительный показатель: %1</translation>
    </message>
    <message>
        <source>Change the basis of a figure of %1</source>
        <translation>Изменить основу показателя: %1</translation>
    </message>
    <message>
        <source>Change the scope of a figure of %1</source>
        <translation>Изменить охват показателя: %1</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is a closing parenthesis too many.</source>
        <translation>Лишняя закрывающая скобка.</translation>
    </message>
    <message>
        <source>Something is missing after “or”.</source>
        <translation>После «or» чего-то не хватает.</translation>
    </message>
    <message>
        <source>Something is missing before “or”.</source>
        <translation>Перед «or» чего-то не хватает.</translation>
    </message>
    <message>
        <source>“and” must stand between two conditions.</source>
        <translation>«and» должно стоять между двумя условиями.</translation>
    </message>
    <message>
        <source>The filter has too many parentheses within each other.</source>
        <translation>В фильтре слишком много вложенных скобок.</translation>
    </message>
    <message>
        <source>Something is missing after “not”.</source>
        <translation>После «not» чего-то не хватает.</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>Эта скобка не закрыта.</translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation>Эта кавычка не закрыта.</translation>
    </message>
    <message>
        <source>“has:” wants a record type, for example has:citation.</source>
        <translation>После «has:» нужен тип записи, например has:citation.</translation>
    </message>
    <message>
        <source>“scope:” wants an election, as @ and its id.</source>
        <translation>После «scope:» нужны выборы: @ и их идентификатор.</translation>
    </message>
    <message>
        <source>A space is missing between two conditions.</source>
        <translation>Между двумя условиями нет пробела.</translation>
    </message>
    <message>
        <source>A value is missing for “%1”. Write ? to find the blank ones.</source>
        <translation>Для «%1» нет значения. Напишите ?, чтобы найти пустые.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Their fields are: %3.</source>
        <translation>%1: нет поля «%2». Есть поля: %3.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Did you mean %3?</source>
        <translation>%1: нет поля «%2». Может быть, %3?</translation>
    </message>
    <message>
        <source>There is no record type “%1”.</source>
        <translation>Типа записи «%1» нет.</translation>
    </message>
    <message>
        <source>There is no record type “%1”. Did you mean %2?</source>
        <translation>Типа записи «%1» нет. Может быть, %2?</translation>
    </message>
    <message>
        <source>Records of the type “%1” do not refer to %2.</source>
        <translation>Записи типа «%1» не ссылаются на: %2.</translation>
    </message>
    <message>
        <source>“%1” does not lead to another record, so “.%2” cannot follow it.</source>
        <translation>«%1» не ведёт к другой записи, поэтому за ним не может следовать «.%2».</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with %2. Use : or = with a value.</source>
        <translation>«%1» нельзя сравнивать через %2. Используйте : или = со значением.</translation>
    </message>
    <message>
        <source>“%1” holds text, not a record.</source>
        <translation>В «%1» текст, а не запись.</translation>
    </message>
    <message>
        <source>“%1” is not a number, and “%2” holds numbers.</source>
        <translation>«%1» — не число, а в «%2» числа.</translation>
    </message>
    <message>
        <source>“%1” is not a date for “%2”. Write it like 2024, 2024-02 or 2024-02-07.</source>
        <translation>«%1» не годится как дата для «%2». Пишите так: 2024, 2024-02 или 2024-02-07.</translation>
    </message>
    <message>
        <source>“%1” holds one of a few words; ranges and records do not suit it.</source>
        <translation>В «%1» одно из нескольких слов; промежутки и записи не подходят.</translation>
    </message>
    <message>
        <source>“%1” is none of the values of “%2”: %3.</source>
        <translation>«%1» нет среди значений «%2»: %3.</translation>
    </message>
    <message>
        <source>“%1” is yes or no; “%2” is neither.</source>
        <translation>«%1» — да или нет, а «%2» — ни то ни другое.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. There are, for example: %3.</source>
        <translation>«%1» — не значение «%2». Есть, например: %3.</translation>
    </message>
    <message>
        <source>The values of “%1” have no order that “%2” has a place in. Use : with a value.</source>
        <translation>У значений «%1» нет порядка, в котором нашлось бы место для «%2». Используйте : со значением.</translation>
    </message>
    <message>
        <source>A record that this filter names is no longer in the project. Take that condition out.</source>
        <translation>Записи, названной в этом фильтре, больше нет в проекте. Уберите это условие.</translation>
    </message>
    <message>
        <source>“%1” refers to a record; a range does not suit it.</source>
        <translation>«%1» указывает на запись; промежуток не подходит.</translation>
    </message>
    <message>
        <source>“in:” wants a field, for example in:mission(state:deployed).</source>
        <translation>«in:» требует поле, например in:mission(state:deployed).</translation>
    </message>
    <message>
        <source>“%1” leads to records of any type. Say which, for example in:%1.mission(…).</source>
        <translation>«%1» ведёт к записям любого типа. Укажите, какого, например in:%1.mission(…).</translation>
    </message>
    <message>
        <source>“%1” does not lead to another record, so “in:%1” finds nothing.</source>
        <translation>«%1» не ведёт к другой записи, поэтому «in:%1» ничего не находит.</translation>
    </message>
    <message>
        <source>“record” names records by @ and their ids.</source>
        <translation>«record» называет записи через @ и их id.</translation>
    </message>
    <message>
        <source>%1 belong to no election, so “%2.%3” is not known of them.</source>
        <translation>%1 не относятся ни к каким выборам, поэтому «%2.%3» для них неизвестно.</translation>
    </message>
    <message>
        <source>“%1” holds a date, not a record.</source>
        <translation>В «%1» дата, а не запись.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>не %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value of a filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>known</source>
        <translation>известно</translation>
    </message>
    <message>
        <source>Has no</source>
        <translation>Не имеет</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Одно из</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>The font %1 %2 could not be loaded; a font of this computer is used in its place.</source>
        <translation>Шрифт %1 %2 не загрузился; вместо него используется шрифт этого компьютера.</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>%1, by year</source>
        <translation>%1, по годам</translation>
    </message>
    <message>
        <source>%1, by month</source>
        <translation>%1, по месяцам</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and field of what it names</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Blank when the source supports the record as a whole.</source>
        <translation>Пусто, если источник подтверждает запись в целом.</translation>
    </message>
    <message>
        <source>When it differs from the value on file.</source>
        <translation>Если отличается от записанного значения.</translation>
    </message>
    <message>
        <source>From −2, strong criticism, to +2, strong praise.</source>
        <translation>От −2 (резкая критика) до +2 (высокая похвала).</translation>
    </message>
    <message>
        <source>As lists show it, for example: Presidential, 7 Feb 2024.</source>
        <translation>Как в списках, например: Президентские, 7 февраля 2024.</translation>
    </message>
    <message>
        <source>Local time, for example 08:00.</source>
        <translation>Местное время, например 08:00.</translation>
    </message>
    <message>
        <source>For example +04:00.</source>
        <translation>Например +04:00.</translation>
    </message>
    <message>
        <source>One value, or the lower end of a range.</source>
        <translation>Одно значение или нижняя граница.</translation>
    </message>
    <message>
        <source>For a measure that is a date.</source>
        <translation>Если показатель — дата.</translation>
    </message>
    <message>
        <source>As lists show it, for example: ODIHR EOM.</source>
        <translation>Как в списках, например: миссия БДИПЧ.</translation>
    </message>
    <message>
        <source>For example: 4–8 Feb 2024, or from 29 Dec 2023.</source>
        <translation>Например: 4–8 февраля 2024 или с 29 декабря 2023.</translation>
    </message>
    <message>
        <source>Degrees north, −90 to 90.</source>
        <translation>Градусы северной широты, от −90 до 90.</translation>
    </message>
    <message>
        <source>Degrees east, −180 to 180.</source>
        <translation>Градусы восточной долготы, от −180 до 180.</translation>
    </message>
    <message>
        <source>With the time if known: 8 Feb 2024 14:00 +04:00.</source>
        <translation>Со временем, если известно: 8 февраля 2024 14:00 +04:00.</translation>
    </message>
    <message>
        <source>Who met whom, for example: OTS received by the Foreign Minister.</source>
        <translation>Кто с кем встретился, например: ОТГ у министра иностранных дел.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This change is not in the project&apos;s history.</source>
        <translation>Этого изменения нет в истории проекта.</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>Отмена изменения: %1</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Вернуть прежнее: %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Восстановить: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>The record is already as it was then.</source>
        <translation>Запись уже такая, какой была тогда.</translation>
    </message>
    <message>
        <source>Revert %1 of %2</source>
        <translation>Вернуть прежнее: %1 (%2)</translation>
    </message>
    <message>
        <source>The field already holds that value.</source>
        <translation>В поле уже это значение.</translation>
    </message>
    <message>
        <source>The record is in the project already.</source>
        <translation>Запись уже есть в проекте.</translation>
    </message>
    <message>
        <source>The history holds no deleted record of this id.</source>
        <translation>В истории нет удалённой записи с таким идентификатором.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Чтение …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterlocutorBoard</name>
    <message>
        <source>Met every class of interlocutor.</source>
        <translation>Встретилась с собеседниками всех классов.</translation>
    </message>
    <message>
        <source>No meeting with %1 is on file.</source>
        <translation>Встреч с этим классом не внесено: %1.</translation>
    </message>
    <message>
        <source>Met neither %1 nor %2, as far as is on file.</source>
        <translation>Судя по записям, не встречалась ни с одним из классов: %1, %2.</translation>
    </message>
    <message>
        <source>Met none of these, as far as is on file: %1.</source>
        <translation>Судя по записям, ни с кем из них не встречалась: %1.</translation>
    </message>
    <message>
        <source>The missions inside it are included here.</source>
        <translation>Входящие в неё миссии учтены здесь.</translation>
    </message>
    <message>
        <source>No mission</source>
        <translation>Миссии нет</translation>
    </message>
    <message>
        <source>No visits on file</source>
        <translation>Визитов не внесено</translation>
    </message>
    <message>
        <source>Left out by the filter</source>
        <translation>Отсеяно фильтром</translation>
    </message>
    <message>
        <source>No held visit on file</source>
        <translation>Состоявшихся визитов не внесено</translation>
    </message>
    <message>
        <source>Whom it met is not on file</source>
        <translation>С кем встречалась, не внесено</translation>
    </message>
    <message>
        <source>Visits on file</source>
        <translation>Внесённые визиты</translation>
    </message>
    <message>
        <source>Counted are held visits on file with at least one interlocutor of the class; planned and cancelled ones are not. Missions publish only some of their meetings, so a gap says what is not on file, not whom nobody met.</source>
        <translation>Учитываются внесённые состоявшиеся визиты хотя бы с одним собеседником этого класса; запланированные и отменённые — нет. Миссии сообщают лишь о части встреч, поэтому пробел говорит о том, чего нет в записях, а не о том, с кем не встречались.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, by %3 of %n mission(s) with held visits on file</source>
        <translation>
            <numerusform>%1: %2, у %3 из %n миссии с внесёнными состоявшимися визитами</numerusform>
            <numerusform>%1: %2, у %3 из %n миссий с внесёнными состоявшимися визитами</numerusform>
            <numerusform>%1: %2, у %3 из %n миссий с внесёнными состоявшимися визитами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterlocutorSheet</name>
    <message>
        <source>%1 inferred</source>
        <translation>выведено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n held visit(s)</source>
        <translation>
            <numerusform>%n состоявшийся визит</numerusform>
            <numerusform>%n состоявшихся визита</numerusform>
            <numerusform>%n состоявшихся визитов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them inferred</source>
        <translation>из них выведено: %1</translation>
    </message>
    <message>
        <source>for %1 not said whether stated</source>
        <translation>для %1 не сказано, заявлено ли</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>none on file</source>
        <translation>не внесено</translation>
    </message>
    <message>
        <source>%1 planned, cancelled or of unknown state, not counted</source>
        <translation>%1 запланировано, отменено или с неизвестным состоянием, не учтены</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отказалась</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>не приглашена</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>не допущена</translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) inside</source>
        <translation>
            <numerusform>внутри %n миссия</numerusform>
            <numerusform>внутри %n миссии</numerusform>
            <numerusform>внутри %n миссий</numerusform>
        </translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Held visits</source>
        <translation>Состоявшиеся визиты</translation>
    </message>
    <message>
        <source>All held visits on file.</source>
        <translation>Все внесённые состоявшиеся визиты.</translation>
    </message>
    <message>
        <source>Class not given</source>
        <translation>Класс не указан</translation>
    </message>
    <message>
        <source>Held visits for which no class of interlocutor is on file.</source>
        <translation>Состоявшиеся визиты, для которых класс собеседника не внесён.</translation>
    </message>
</context>
<context>
    <name>KindChooser</name>
    <message>
        <source>Bars</source>
        <translation>Полосы</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Составные полосы</translation>
    </message>
    <message>
        <source>100 % bars</source>
        <translation>Полосы 100 %</translation>
    </message>
    <message>
        <source>Lollipops</source>
        <translation>Леденцы</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Тепловая карта</translation>
    </message>
    <message>
        <source>Diverging bars</source>
        <translation>Расходящиеся полосы</translation>
    </message>
    <message>
        <source>Dot strips</source>
        <translation>Полосы точек</translation>
    </message>
    <message>
        <source>Box plots</source>
        <translation>Ящики с усами</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Гистограмма</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Точки</translation>
    </message>
</context>
<context>
    <name>LabelLines</name>
    <message>
        <source>no source</source>
        <translation>без источника</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>источник: %1</translation>
    </message>
    <message>
        <source>not said according to whom</source>
        <translation>не сказано, по чьим словам</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>по словам: %1</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <comment>label, who says so</comment>
        <translation>«%1» — %2</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>The list cannot be grouped by “%1”.</source>
        <translation>Список нельзя сгруппировать по «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>range of figures, number of sources</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, its range and sources</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ListCsv</name>
    <message>
        <source>The list could not be written: %1.</source>
        <translation>Список не удалось записать: %1.</translation>
    </message>
</context>
<context>
    <name>MapFigure</name>
    <message>
        <source>%1 km</source>
        <translation>%1 км</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Миссии</translation>
    </message>
    <message>
        <source>some placed by the town they lie in</source>
        <translation>некоторые размещены по своему городу</translation>
    </message>
</context>
<context>
    <name>MapSheet</name>
    <message>
        <source>Not on the map: %1.</source>
        <translation>Нет на карте: %1.</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <translation>Фильтр: нет</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>No backup could be written beside the project, so it was not brought up to date. (%1)</source>
        <translation>Рядом с проектом не удалось записать резервную копию, поэтому он не обновлён. (%1)</translation>
    </message>
    <message>
        <source>The backup beside the project could not be verified, so the project was not brought up to date.</source>
        <translation>Резервную копию рядом с проектом не удалось проверить, поэтому проект не обновлён.</translation>
    </message>
    <message>
        <source>This project was written by a later version of Scrutineer. Install that version to open it; the file was not changed.</source>
        <translation>Этот проект записан более новой версией Scrutineer. Чтобы открыть его, установите эту версию; файл не изменён.</translation>
    </message>
    <message>
        <source>The project could not be brought up to date (step %1: %2). It is as it was after step %3; the backup is beside it.</source>
        <translation>Не удалось обновить проект (шаг %1: %2). Он такой, каким был после шага %3; резервная копия рядом.</translation>
    </message>
    <message>
        <source>The project was brought up to date. A backup of the earlier state is at %1.</source>
        <translation>Проект обновлён. Резервная копия прежнего состояния: %1.</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не удалось записать %1.</translation>
    </message>
</context>
<context>
    <name>ObservationMap</name>
    <message>
        <source>Not on file</source>
        <translation>Нет в записях</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>No place on file</source>
        <translation>Место не указано</translation>
    </message>
    <message>
        <source>Places without coordinates</source>
        <translation>Места без координат</translation>
    </message>
    <message>
        <source>No country on file</source>
        <translation>Страна не указана</translation>
    </message>
    <message>
        <source>Countries that this map does not draw</source>
        <translation>Страны, которых эта карта не рисует</translation>
    </message>
    <message>
        <source>Where missions observed</source>
        <translation>Где наблюдали миссии</translation>
    </message>
    <message>
        <source>Elections by country</source>
        <translation>Выборы по странам</translation>
    </message>
    <message>
        <source>Missions by country of the election</source>
        <translation>Миссии по стране выборов</translation>
    </message>
    <message>
        <source>Missions by country of their organisations</source>
        <translation>Миссии по стране их организаций</translation>
    </message>
    <message>
        <source>Visits by place and kind</source>
        <translation>Визиты по местам и видам</translation>
    </message>
    <message>
        <source>Visits by place and mission</source>
        <translation>Визиты по местам и миссиям</translation>
    </message>
    <message>
        <source>Visits by place</source>
        <translation>Визиты по местам</translation>
    </message>
    <message>
        <source>Borders: Natural Earth’s de facto lines, no statement on rights.</source>
        <translation>Границы: фактические линии Natural Earth, не суждение о правах.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n выборы</numerusform>
            <numerusform>%n выборов</numerusform>
            <numerusform>%n выборов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n миссия</numerusform>
            <numerusform>%n миссии</numerusform>
            <numerusform>%n миссий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n страна</numerusform>
            <numerusform>%n страны</numerusform>
            <numerusform>%n стран</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on the map</source>
        <translation>
            <numerusform>%n место на карте</numerusform>
            <numerusform>%n места на карте</numerusform>
            <numerusform>%n мест на карте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n вхождение</numerusform>
            <numerusform>%n вхождения</numerusform>
            <numerusform>%n вхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on the map</source>
        <translation>
            <numerusform>%n нет на карте</numerusform>
            <numerusform>%n нет на карте</numerusform>
            <numerusform>%n нет на карте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at places within it whose own coordinates are not on file</source>
        <translation>
            <numerusform>%n в местах внутри него без собственных координат</numerusform>
            <numerusform>%n в местах внутри него без собственных координат</numerusform>
            <numerusform>%n в местах внутри него без собственных координат</numerusform>
        </translation>
    </message>
    <message>
        <source>Most: %1.</source>
        <translation>Больше всего: %1.</translation>
    </message>
    <message>
        <source>No mission says how many polling stations it visited</source>
        <translation>Ни одна миссия не говорит, сколько участков посетила</translation>
    </message>
    <message>
        <source>Polling stations visited, as reported: %1</source>
        <translation>Посещённые участки, по сообщениям: %1</translation>
    </message>
    <message numerus="yes">
        <source>no number on file for %n mission(s)</source>
        <translation>
            <numerusform>нет числа для %n миссии</numerusform>
            <numerusform>нет числа для %n миссий</numerusform>
            <numerusform>нет числа для %n миссий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Missions without a source</source>
        <translation>Миссии без источника</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Добавить источники</translation>
    </message>
    <message>
        <source>Visits without a source</source>
        <translation>Визиты без источника</translation>
    </message>
    <message>
        <source>Statements without a source</source>
        <translation>Заявления без источника</translation>
    </message>
    <message>
        <source>Statements known only from press reports</source>
        <translation>Заявления, известные только по прессе</translation>
    </message>
    <message>
        <source>Find originals</source>
        <translation>Найти оригиналы</translation>
    </message>
    <message>
        <source>Statements without a verdict</source>
        <translation>Заявления без вывода</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Statements without a date</source>
        <translation>Заявления без даты</translation>
    </message>
    <message>
        <source>Add dates</source>
        <translation>Добавить даты</translation>
    </message>
    <message>
        <source>Missions without a team size</source>
        <translation>Миссии без численности</translation>
    </message>
    <message>
        <source>Add figures</source>
        <translation>Добавить показатели</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n with a preferred one)</source>
        <translation>
            <numerusform> (у %n есть предпочтительное)</numerusform>
            <numerusform> (у %n есть предпочтительное)</numerusform>
            <numerusform> (у %n есть предпочтительное)</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicting figures</source>
        <translation>Противоречивые показатели</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>preliminary %1</source>
        <translation>предварительно %1</translation>
    </message>
    <message>
        <source>Registered voters</source>
        <translation>Зарегистрированные избиратели</translation>
    </message>
    <message>
        <source>Polling stations</source>
        <translation>Избирательные участки</translation>
    </message>
    <message>
        <source>All elections</source>
        <translation>Все выборы</translation>
    </message>
    <message>
        <source>Choose an election at the left to narrow every page to it.</source>
        <translation>Выберите выборы слева, чтобы сузить до них каждую страницу.</translation>
    </message>
    <message>
        <source>%1 deployed</source>
        <translation>направлено: %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>состоялось: %1</translation>
    </message>
    <message>
        <source>%1 with a verdict</source>
        <translation>с выводом: %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>current scope</source>
        <translation>текущий охват</translation>
    </message>
    <message>
        <source>In the full text</source>
        <translation>В полном тексте</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Search the full text for “%1”</source>
        <translation>Искать «%1» в полном тексте</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation>Создать: %1 «%2»</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>%1 Filter: %2</source>
        <translation>%1 Фильтр: %2</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Изображение PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Изображение SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file name for the picture.</source>
        <translation>«%1» — папка. Выберите имя файла для рисунка.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another one.</source>
        <translation>Папки «%1» нет. Создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>Cannot write to “%1”: %2. Choose another folder.</source>
        <translation>Не удаётся записать в «%1»: %2. Выберите другую папку.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed.</source>
        <translation>Не удалось записать «%1»: %2. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Сохранено: «%1».</translation>
    </message>
    <message>
        <source>A PNG of “%1” would be too large. Choose a smaller scale, SVG or PDF.</source>
        <translation>PNG для «%1» был бы слишком велик. Выберите меньший масштаб, SVG или PDF.</translation>
    </message>
    <message>
        <source>The picture of “%1” could not be made: %2.</source>
        <translation>Рисунок «%1» не удалось сделать: %2.</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>мало памяти</translation>
    </message>
    <message>
        <source>“%1” is too large to be copied. Save it as SVG or PDF.</source>
        <translation>«%1» слишком велико для копирования. Сохраните как SVG или PDF.</translation>
    </message>
    <message>
        <source>Copied the picture of “%1”.</source>
        <translation>Рисунок «%1» скопирован.</translation>
    </message>
</context>
<context>
    <name>ProjectCheck</name>
    <message>
        <source>This could not be checked to the end: %1</source>
        <translation>Это не удалось проверить до конца: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… и ещё %n.</numerusform>
            <numerusform>… и ещё %n.</numerusform>
            <numerusform>… и ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>the record with the number %1</source>
        <translation>запись с номером %1</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message>
        <source>%1 (%2) refers to a record of the table %3 that is not there.</source>
        <translation>%1 (%2) ссылается на запись таблицы %3, которой нет.</translation>
    </message>
    <message>
        <source>There are records of the type “%1”, which this program does not know.</source>
        <translation>Есть записи типа «%1», которого эта программа не знает.</translation>
    </message>
    <message>
        <source>A record of the type %1 has lost its content.</source>
        <translation>Запись типа %1 потеряла содержание.</translation>
    </message>
    <message>
        <source>The table %1 has a row %2 that belongs to no record.</source>
        <translation>В таблице %1 есть строка %2, не относящаяся ни к одной записи.</translation>
    </message>
    <message>
        <source>%1: the field %2 holds “%3” of the vocabulary %4; it takes terms of %5.</source>
        <translation>%1: в поле %2 стоит «%3» из словаря %4; нужны термины из %5.</translation>
    </message>
    <message>
        <source>The term “%1” of %2 stands below a term of another vocabulary.</source>
        <translation>Термин «%1» из %2 стоит под термином другого словаря.</translation>
    </message>
    <message>
        <source>%1: the field %2 holds “%3”, which is no date.</source>
        <translation>%1: в поле %2 стоит «%3» — это не дата.</translation>
    </message>
    <message>
        <source>%1: the first and last day beside the field %2 do not fit its date %3.</source>
        <translation>%1: первый и последний день при поле %2 не отвечают его дате %3.</translation>
    </message>
    <message>
        <source>The bytes of the attachment %1 are not those that were stored.</source>
        <translation>Байты вложения %1 не те, что были сохранены.</translation>
    </message>
    <message>
        <source>The bytes of the attachment %1 are missing.</source>
        <translation>Байты вложения %1 отсутствуют.</translation>
    </message>
    <message>
        <source>The history was altered from outside: the change “%1” of %2 (%3) does not fit its digest.</source>
        <translation>История изменена извне: изменение «%1» от %2 (%3) не отвечает своей контрольной сумме.</translation>
    </message>
    <message>
        <source>The search index %1 does not hold what the records say; searches may miss records.</source>
        <translation>Поисковый индекс %1 не отвечает записям; поиск может что-то пропустить.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>%1 is not a Scrutineer project, or its beginning is damaged. If it was one, open the newest backup beside it.</source>
        <translation>%1 — не проект Scrutineer, или его начало повреждено. Если это был проект, откройте самую новую резервную копию рядом с ним.</translation>
    </message>
    <message>
        <source>%1 is cut short. Open the newest backup.</source>
        <translation>%1 обрывается. Откройте самую новую резервную копию.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Scrutineer project.</source>
        <translation>%1 — база данных другой программы, а не проект Scrutineer.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Scrutineer. Install that version to open it; the file was not changed.</source>
        <translation>Файл %1 записан более новой версией Scrutineer. Чтобы открыть его, установите эту версию; файл не изменён.</translation>
    </message>
    <message>
        <source>The copy could not be verified, so it was not kept.</source>
        <translation>Копию не удалось проверить, поэтому она не сохранена.</translation>
    </message>
    <message>
        <source>%1 is not there. It may have been moved or renamed.</source>
        <translation>Файла %1 нет на месте. Возможно, его переместили или переименовали.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a project file.</source>
        <translation>%1 — это папка. Выберите файл проекта.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Ask its owner for permission.</source>
        <translation>%1 не читается. Попросите разрешения у владельца.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written. Choose another folder.</source>
        <translation>Папка файла %1 недоступна для записи. Выберите другую папку.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 недоступен для записи. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The project is open for writing in another window (%1, process %2 on %3). It was opened read-only here.</source>
        <translation>Проект открыт для записи в другом окне (%1, процесс %2 на %3). Здесь он открыт только для чтения.</translation>
    </message>
    <message>
        <source>The project&apos;s folder cannot be written, so the project was opened read-only. Save a copy elsewhere to change it.</source>
        <translation>Папка проекта недоступна для записи, поэтому проект открыт только для чтения. Чтобы менять его, сохраните копию в другом месте.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>an untitled project</source>
        <translation>проект без названия</translation>
    </message>
    <message>
        <source>project “%1”</source>
        <translation>проект «%1»</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Source: %1, state %2 of %3</source>
        <translation>Источник: %1, состояние %2 от %3</translation>
    </message>
</context>
<context>
    <name>Reanchoring</name>
    <message>
        <source>The claim marks no words.</source>
        <translation>Утверждение не отмечает слов.</translation>
    </message>
    <message>
        <source>Its words are not in the new text.</source>
        <translation>Его слов нет в новом тексте.</translation>
    </message>
    <message>
        <source>Its words stand only in other sentences of the new text.</source>
        <translation>Его слова есть только в других предложениях нового текста.</translation>
    </message>
    <message>
        <source>Its words stand several times in the new text, alike.</source>
        <translation>Его слова встречаются в новом тексте несколько раз одинаково.</translation>
    </message>
</context>
<context>
    <name>RecordLookup</name>
    <message>
        <source>There is no record with the id %1.</source>
        <translation>Записи с идентификатором %1 нет.</translation>
    </message>
    <message>
        <source>“%1” names no record. Give its id, or its type and label such as “election:2024”.</source>
        <translation>«%1» не указывает на запись. Дайте её идентификатор или тип и название, например «election:2024».</translation>
    </message>
    <message>
        <source>There is no record with the id %1 of the type %2.</source>
        <translation>Записи с идентификатором %1 типа %2 нет.</translation>
    </message>
    <message>
        <source>No record of the type %1 is named “%2”.</source>
        <translation>Записи типа %1 с названием «%2» нет.</translation>
    </message>
    <message>
        <source>There is no election in this project yet.</source>
        <translation>В этом проекте ещё нет выборов.</translation>
    </message>
    <message>
        <source>There are several records of the type %1; say which, by id or more of the label:</source>
        <translation>Записей типа %1 несколько; уточните идентификатором или более полным названием:</translation>
    </message>
    <message>
        <source>“%1” may be any of several records; give the id or more of the label:</source>
        <translation>«%1» может быть одной из нескольких записей; дайте идентификатор или более полное название:</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>%1, part of %2</source>
        <translation>%1, в составе: %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Searched, not found</source>
        <translation>Искали, не нашли</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Неприменимо</translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>Absence</source>
        <translation>Отсутствие сведений</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Случаи отсутствия сведений</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Привязка к тексту</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Привязки к тексту</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Candidacy</source>
        <translation>Кандидатура</translation>
    </message>
    <message>
        <source>Candidacies</source>
        <translation>Кандидатуры</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Ссылка на источник</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Ссылки на источники</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Claim yardstick</source>
        <translation>Мерило утверждения</translation>
    </message>
    <message>
        <source>Claim yardsticks</source>
        <translation>Мерила утверждений</translation>
    </message>
    <message>
        <source>Codebook version</source>
        <translation>Версия кодировочной книги</translation>
    </message>
    <message>
        <source>Codebook versions</source>
        <translation>Версии кодировочной книги</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Кодировщики</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Кодирование</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Кодирования</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Приглашения</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Ярлыки</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Веха</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Вехи</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Миссии</translation>
    </message>
    <message>
        <source>Mission member</source>
        <translation>Член миссии</translation>
    </message>
    <message>
        <source>Mission members</source>
        <translation>Члены миссии</translation>
    </message>
    <message>
        <source>Mission organisation</source>
        <translation>Организация миссии</translation>
    </message>
    <message>
        <source>Mission organisations</source>
        <translation>Организации миссии</translation>
    </message>
    <message>
        <source>Mission phase</source>
        <translation>Этап миссии</translation>
    </message>
    <message>
        <source>Mission phases</source>
        <translation>Этапы миссии</translation>
    </message>
    <message>
        <source>Mission place</source>
        <translation>Место миссии</translation>
    </message>
    <message>
        <source>Mission places</source>
        <translation>Места миссии</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Сохранённый фильтр</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>Сохранённый отчёт</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Сохранённые отчёты</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Умолчание</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Умолчания</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Statement election</source>
        <translation>Выборы заявления</translation>
    </message>
    <message>
        <source>Statement elections</source>
        <translation>Выборы заявлений</translation>
    </message>
    <message>
        <source>Statement issuer</source>
        <translation>Автор заявления</translation>
    </message>
    <message>
        <source>Statement issuers</source>
        <translation>Авторы заявления</translation>
    </message>
    <message>
        <source>Statement relation</source>
        <translation>Связь заявления</translation>
    </message>
    <message>
        <source>Statement relations</source>
        <translation>Связи заявления</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Переменная</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Переменные</translation>
    </message>
    <message>
        <source>Variable value</source>
        <translation>Значение переменной</translation>
    </message>
    <message>
        <source>Variable values</source>
        <translation>Значения переменных</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Visit participant</source>
        <translation>Участник визита</translation>
    </message>
    <message>
        <source>Visit participants</source>
        <translation>Участники визита</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <source>Finding on a principle</source>
        <translation>Вывод по принципу</translation>
    </message>
    <message>
        <source>Declaration of Principles</source>
        <translation>Декларация принципов</translation>
    </message>
    <message>
        <source>Saved chart</source>
        <translation>Сохранённая диаграмма</translation>
    </message>
    <message>
        <source>Saved charts</source>
        <translation>Сохранённые диаграммы</translation>
    </message>
</context>
<context>
    <name>RepeatedWording</name>
    <message>
        <source>Winnowing (Schleimer, Wilkerson and Aiken 2003, SIGMOD) with runs of k = %1 words and windows of w = %2: every shared run of w + k − 1 = %3 words or more is found. Each is then compared word by word, capitals and accents aside.</source>
        <translation>Winnowing (Schleimer, Wilkerson и Aiken 2003, SIGMOD) с рядами по k = %1 слов и окнами w = %2: находится каждый общий ряд из w + k − 1 = %3 слов и больше. Затем каждый сравнивается слово за словом, без учёта прописных букв и диакритики.</translation>
    </message>
    <message numerus="yes">
        <source>%n summary(ies) not compared: their wording is the researcher’s.</source>
        <translation>
            <numerusform>Не сравнивалось %n изложение: слова в нём исследователя.</numerusform>
            <numerusform>Не сравнивалось %n изложения: слова в них исследователя.</numerusform>
            <numerusform>Не сравнивалось %n изложений: слова в них исследователя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of unknown standing not compared.</source>
        <translation>
            <numerusform>Не сравнивался %n текст неизвестного рода.</numerusform>
            <numerusform>Не сравнивались %n текста неизвестного рода.</numerusform>
            <numerusform>Не сравнивались %n текстов неизвестного рода.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Includes %n text(s) that are summaries or of unknown standing: what they share may be the researcher’s wording.</source>
        <translation>
            <numerusform>Включён %n текст — изложение или неизвестного рода: общие слова могут быть словами исследователя.</numerusform>
            <numerusform>Включены %n текста — изложения или неизвестного рода: общие слова могут быть словами исследователя.</numerusform>
            <numerusform>Включено %n текстов — изложения или неизвестного рода: общие слова могут быть словами исследователя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), title(s) or run(s) of function words left out.</source>
        <translation>
            <numerusform>Пропущено имён, заглавий или рядов служебных слов: %n.</numerusform>
            <numerusform>Пропущено имён, заглавий или рядов служебных слов: %n.</numerusform>
            <numerusform>Пропущено имён, заглавий или рядов служебных слов: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in: %1</source>
        <translation>Также в: %1</translation>
    </message>
    <message numerus="yes">
        <source>Also in: %1 and %n more</source>
        <translation>
            <numerusform>Также в: %1 и ещё %n</numerusform>
            <numerusform>Также в: %1 и ещё %n</numerusform>
            <numerusform>Также в: %1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) of listed passages left out, longer by fewer than three words of their own.</source>
        <translation>
            <numerusform>Пропущен %n вариант перечисленных отрывков: своих слов меньше трёх.</numerusform>
            <numerusform>Пропущено %n варианта перечисленных отрывков: своих слов меньше трёх.</numerusform>
            <numerusform>Пропущено %n вариантов перечисленных отрывков: своих слов меньше трёх.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportRenderer</name>
    <message>
        <source>“%1” is a folder. Choose a file name for the report.</source>
        <translation>«%1» — это папка. Выберите имя файла для отчёта.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Choose another place for the report.</source>
        <translation>Папки файла «%1» нет. Выберите для отчёта другое место.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”: %2. Choose another place, or make room, and try again.</source>
        <translation>Не удалось записать отчёт в «%1»: %2. Выберите другое место или освободите его и повторите попытку.</translation>
    </message>
    <message>
        <source>The chart “%1” could not be drawn; its description stands in its place.</source>
        <translation>Не удалось нарисовать диаграмму «%1»; на её месте стоит описание.</translation>
    </message>
    <message>
        <source>A source that the report cites is not in it: %1.</source>
        <translation>Источника, на который ссылается отчёт, в нём нет: %1.</translation>
    </message>
    <message>
        <source>The report could not be finished: %1.</source>
        <translation>Не удалось завершить отчёт: %1.</translation>
    </message>
</context>
<context>
    <name>ResourceFile</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>байт %1</translation>
    </message>
</context>
<context>
    <name>SampleProject</name>
    <message>
        <source>No record type has the name of the file.</source>
        <translation>Нет типа записи с именем этого файла.</translation>
    </message>
    <message>
        <source>The file holds no list of records.</source>
        <translation>В файле нет списка записей.</translation>
    </message>
    <message>
        <source>A record has no key.</source>
        <translation>У записи нет ключа.</translation>
    </message>
    <message>
        <source>The key stands twice.</source>
        <translation>Ключ стоит дважды.</translation>
    </message>
    <message>
        <source>“%1” is no list.</source>
        <translation>«%1» — не список.</translation>
    </message>
    <message>
        <source>“%1”: there is no “%2”.</source>
        <translation>«%1»: нет «%2».</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no date.</source>
        <translation>«%1»: «%2» — не дата.</translation>
    </message>
    <message>
        <source>“%1”: the code “%2” is unknown.</source>
        <translation>«%1»: код «%2» неизвестен.</translation>
    </message>
    <message>
        <source>“%1” is not of the expected kind.</source>
        <translation>«%1» — не ожидаемого вида.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>There is no sample.</source>
        <translation>Примера нет.</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Добавление примера</translation>
    </message>
</context>
<context>
    <name>SavedCharts</name>
    <message>
        <source>Save chart “%1”</source>
        <translation>Сохранить диаграмму «%1»</translation>
    </message>
    <message>
        <source>Change chart “%1”</source>
        <translation>Изменить диаграмму «%1»</translation>
    </message>
    <message>
        <source>Rename chart “%1”</source>
        <translation>Переименовать диаграмму «%1»</translation>
    </message>
    <message>
        <source>Move chart “%1”</source>
        <translation>Переместить диаграмму «%1»</translation>
    </message>
    <message>
        <source>Delete chart “%1”</source>
        <translation>Удалить диаграмму «%1»</translation>
    </message>
</context>
<context>
    <name>SavedLists</name>
    <message>
        <source>Save filter “%1”</source>
        <translation>Сохранить фильтр «%1»</translation>
    </message>
    <message>
        <source>Replace filter “%1”</source>
        <translation>Заменить фильтр «%1»</translation>
    </message>
    <message>
        <source>Rename filter “%1”</source>
        <translation>Переименовать фильтр «%1»</translation>
    </message>
    <message>
        <source>Delete filter “%1”</source>
        <translation>Удалить фильтр «%1»</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Scope</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Вид текста</translation>
    </message>
    <message>
        <source>Voting hours</source>
        <translation>Часы голосования</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Общие сведения</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Предпочтение</translation>
    </message>
    <message>
        <source>Joint mission</source>
        <translation>Совместная миссия</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Declaration of Principles</source>
        <translation>Декларация принципов</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Short labels</source>
        <translation>Краткие названия</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение термина</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Choose an election at the left first: a dossier is about one.</source>
        <translation>Сначала выберите выборы слева: досье составляется об одних выборах.</translation>
    </message>
    <message>
        <source>Export dossier</source>
        <translation>Экспорт досье</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The dossier was written to %1</source>
        <translation>Досье записано: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Other records need this one and would go with it:

%1

Undo brings all back.</source>
        <translation>Эта запись нужна другим, и они уйдут вместе с ней:

%1

Отмена вернёт всё.</translation>
    </message>
    <message>
        <source>Delete this only</source>
        <translation>Удалить только это</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Удалить все</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Удалить %n запись</numerusform>
            <numerusform>Удалить %n записи</numerusform>
            <numerusform>Удалить %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier is being written…</source>
        <translation>Досье записывается…</translation>
    </message>
    <message>
        <source>Other records refer to this:

%1

They can stay, without the reference, or go with it. Undo brings all back.</source>
        <translation>На это ссылаются другие записи:

%1

Они могут остаться без ссылки или уйти вместе. Отмена вернёт всё.</translation>
    </message>
    <message>
        <source>Choose one statement in the list of statements first.</source>
        <translation>Сначала выберите одно заявление в списке заявлений.</translation>
    </message>
    <message>
        <source>Choose one mission in the list of missions first.</source>
        <translation>Сначала выберите одну миссию в списке миссий.</translation>
    </message>
    <message>
        <source>Go to a list first: it is written as it is shown.</source>
        <translation>Сначала перейдите к списку: он пишется так, как показан.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written to %1</source>
        <translation>
            <numerusform>%n запись записана в %1</numerusform>
            <numerusform>%n записи записаны в %1</numerusform>
            <numerusform>%n записей записано в %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Showcase</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удаётся создать папку %1.</translation>
    </message>
    <message>
        <source>%1 must end in .png, .svg, .pdf or .csv.</source>
        <translation>%1 должен оканчиваться на .png, .svg, .pdf или .csv.</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Use %1</source>
        <translation>Взять %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Может быть, %1?</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Эта дата в будущем.</translation>
    </message>
    <message>
        <source>This date is more than ten years ahead.</source>
        <translation>Эта дата более чем на десять лет впереди.</translation>
    </message>
    <message>
        <source>This date is of another century.</source>
        <translation>Эта дата из другого века.</translation>
    </message>
    <message>
        <source>This is long before voting day, %1.</source>
        <translation>Это задолго до дня голосования, %1.</translation>
    </message>
    <message>
        <source>This is long after voting day, %1.</source>
        <translation>Это намного позже дня голосования, %1.</translation>
    </message>
    <message>
        <source>The highest value, %1, is less than the lowest, %2.</source>
        <translation>Наибольшее значение, %1, меньше наименьшего, %2.</translation>
    </message>
    <message>
        <source>%1 cannot be less than 0.</source>
        <translation>%1 не может быть меньше 0.</translation>
    </message>
    <message>
        <source>%1 is more than 100 per cent.</source>
        <translation>%1 больше 100 процентов.</translation>
    </message>
    <message>
        <source>%1 is more than what it is out of, %2.</source>
        <translation>%1 больше того, из чего считается, %2.</translation>
    </message>
    <message>
        <source>%1, %2, is more than %3, %4.</source>
        <translation>«%1» (%2) больше, чем «%3» (%4).</translation>
    </message>
    <message>
        <source>The numbers of voters on this form give a turnout of %1 per cent.</source>
        <translation>По числу избирателей в этой форме явка составляет %1 процента.</translation>
    </message>
    <message>
        <source>This mission observed another election: %1.</source>
        <translation>Эта миссия наблюдала другие выборы: %1.</translation>
    </message>
    <message>
        <source>The figures for the mission&apos;s first and last day do not cover this.</source>
        <translation>Даты первого и последнего дня миссии этого не охватывают.</translation>
    </message>
    <message>
        <source>The mission is on file as present %1.</source>
        <translation>По записям миссия присутствовала: %1.</translation>
    </message>
    <message>
        <source>The election was only called on %1.</source>
        <translation>Выборы были назначены только %1.</translation>
    </message>
    <message>
        <source>Issued after voting day, so not before the close of polls.</source>
        <translation>Опубликовано после дня голосования, значит не до закрытия участков.</translation>
    </message>
    <message>
        <source>Issued before voting day, so before the close of polls.</source>
        <translation>Опубликовано до дня голосования, значит до закрытия участков.</translation>
    </message>
    <message>
        <source>Set to no</source>
        <translation>Поставить «нет»</translation>
    </message>
    <message>
        <source>Set to yes</source>
        <translation>Поставить «да»</translation>
    </message>
    <message>
        <source>An election is called before voting day, %1.</source>
        <translation>Выборы назначают до дня голосования, %1.</translation>
    </message>
    <message>
        <source>Perhaps logged already: “%1” has the same name and date.</source>
        <translation>Возможно, уже записано: у «%1» те же название и дата.</translation>
    </message>
    <message>
        <source>Perhaps logged already: “%1” has the same name.</source>
        <translation>Возможно, уже записано: у «%1» то же название.</translation>
    </message>
    <message>
        <source>This row is there twice.</source>
        <translation>Эта строка стоит дважды.</translation>
    </message>
</context>
<context>
    <name>StatementReading</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>StationCoverage</name>
    <message>
        <source>%1 of %2 stations.</source>
        <translation>%1 из %2 участков.</translation>
    </message>
    <message>
        <source>%1 stations, of an unknown number.</source>
        <translation>%1 участков из неизвестного числа.</translation>
    </message>
    <message>
        <source>If drawn at random, none in %1 rules out only rates above %2 %.</source>
        <translation>При случайном отборе ни одного случая на %1 исключает только доли выше %2 %.</translation>
    </message>
    <message>
        <source>Not a random sample.</source>
        <translation>Не случайная выборка.</translation>
    </message>
    <message>
        <source>If drawn at random, %1 in %2 rules out rates below %3 %, and rates above %4 % (each with 95 % confidence).</source>
        <translation>Если выборка случайна, %1 из %2 исключает доли ниже %3 % и доли выше %4 % (каждое с доверием 95 %).</translation>
    </message>
    <message>
        <source>More stations with violations than visited ones are on file.</source>
        <translation>Участков с нарушениями внесено больше, чем посещённых.</translation>
    </message>
    <message>
        <source>What “no violation seen” can bear: %1</source>
        <translation>Что может значить «нарушений не видели»: %1</translation>
    </message>
</context>
<context>
    <name>TallyChart</name>
    <message>
        <source>Share of %1</source>
        <comment>records</comment>
        <translation>Доля: %1</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <translation>Сумма: %1</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Среднее: %1</translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation>Медиана: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, records</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what is counted, by what</comment>
        <translation>%1 по %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 относительно %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>by this and that</comment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>1 membership</source>
        <translation>1 вхождение</translation>
    </message>
    <message>
        <source>%1 memberships</source>
        <translation>%1 вхождений</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>values that are too many to show</comment>
        <translation>
            <numerusform>%n не вошла</numerusform>
            <numerusform>%n не вошли</numerusform>
            <numerusform>%n не вошли</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown apart, because “%1” is not known: %2.</source>
        <translation>Показано отдельно, так как «%1» неизвестно: %2.</translation>
    </message>
    <message>
        <source>Left out, because “%1” is not known: %2.</source>
        <translation>Не учтено, так как «%1» неизвестно: %2.</translation>
    </message>
    <message>
        <source>Counted once, in the mission that they are part of: %1.</source>
        <translation>Учтены один раз, в миссии, частью которой являются: %1.</translation>
    </message>
    <message>
        <source>range of sources</source>
        <translation>разброс по источникам</translation>
    </message>
    <message>
        <source>%1: nothing to show.</source>
        <translation>%1: показать нечего.</translation>
    </message>
    <message>
        <source>%1%2. Largest: %3.</source>
        <comment>title, what is counted, mark</comment>
        <translation>%1%2. Наибольшее: %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, records</comment>
        <translation>%1+ {1 %2?}</translation>
    </message>
    <message>
        <source>Say which records the chart counts.</source>
        <translation>Укажите, какие записи считает диаграмма.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Some values lie below zero, where this kind of chart has no place. Choose lollipops or dots.</source>
        <translation>Некоторые значения ниже нуля, где у этого вида диаграммы нет места. Выберите леденцы или точки.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>class of numbers</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series and its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On neither side</source>
        <translation>Ни с одной стороны</translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <comment>records that lack the number</comment>
        <translation>
            <numerusform>%n без</numerusform>
            <numerusform>%n без</numerusform>
            <numerusform>%n без</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others (%n)</source>
        <comment>categories put together</comment>
        <translation>
            <numerusform>Остальные (%n)</numerusform>
            <numerusform>Остальные (%n)</numerusform>
            <numerusform>Остальные (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyGroups</name>
    <message>
        <source>Week %1, %2</source>
        <comment>number, year</comment>
        <translation>Неделя %1, %2</translation>
    </message>
</context>
<context>
    <name>TallyReader</name>
    <message>
        <source>Records cannot be counted by “%1”.</source>
        <translation>Записи нельзя считать по «%1».</translation>
    </message>
    <message>
        <source>“%1” is no number that each record has at most once.</source>
        <translation>«%1» — не число, которое у каждой записи не более одного.</translation>
    </message>
    <message>
        <source>Say which records the chart counts.</source>
        <translation>Укажите, какие записи считает диаграмма.</translation>
    </message>
    <message>
        <source>Say which number the chart shows.</source>
        <translation>Укажите, какое число показывает диаграмма.</translation>
    </message>
</context>
<context>
    <name>TermMerge</name>
    <message>
        <source>Also what was “%1”.</source>
        <translation>Также то, что было «%1».</translation>
    </message>
    <message>
        <source>Also what was “%1”: %2</source>
        <translation>Также то, что было «%1»: %2</translation>
    </message>
    <message>
        <source>Merge %1 into “%2”</source>
        <translation>Объединить %1 в «%2»</translation>
    </message>
    <message>
        <source>The term that should stay is not in the project.</source>
        <translation>Термина, который должен остаться, в проекте нет.</translation>
    </message>
    <message>
        <source>A term that should be merged is not in the project any more.</source>
        <translation>Термина, который нужно объединить, в проекте больше нет.</translation>
    </message>
    <message>
        <source>Only terms of the same vocabulary can be merged.</source>
        <translation>Объединить можно только термины одного словаря.</translation>
    </message>
    <message>
        <source>Choose the terms to merge: two at least.</source>
        <translation>Выберите термины для объединения: не меньше двух.</translation>
    </message>
</context>
<context>
    <name>TermSplit</name>
    <message>
        <source>Not what is “%1”.</source>
        <translation>Не то, что «%1».</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Present on %1</source>
        <translation>Присутствие %1</translation>
    </message>
    <message>
        <source>Present from %1 to %2</source>
        <translation>Присутствие с %1 по %2</translation>
    </message>
    <message>
        <source>Present from %1; end not on file</source>
        <translation>Присутствие с %1; конец не указан</translation>
    </message>
    <message>
        <source>Present until %1; start not on file</source>
        <translation>Присутствие до %1; начало не указано</translation>
    </message>
    <message>
        <source>Seen on %1; start and end not on file</source>
        <translation>Замечена %1; начало и конец не указаны</translation>
    </message>
    <message>
        <source>Seen from %1 to %2; start and end not on file</source>
        <translation>Замечена с %1 по %2; начало и конец не указаны</translation>
    </message>
    <message>
        <source>No organisation on file</source>
        <translation>Организация не указана</translation>
    </message>
    <message>
        <source>Without a mission</source>
        <translation>Без миссии</translation>
    </message>
    <message>
        <source>Kind not on file</source>
        <translation>Вид не указан</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phase, date</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QLocale writes them</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of statement, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>statement has no date</source>
        <translation>у заявления нет даты</translation>
    </message>
    <message>
        <source>no statement on file</source>
        <translation>заявлений в записях нет</translation>
    </message>
    <message>
        <source>%1 stations</source>
        <translation>участков: %1</translation>
    </message>
    <message>
        <source>%1 observers</source>
        <translation>наблюдателей: %1</translation>
    </message>
    <message>
        <source>there by %1</source>
        <translation>на месте к %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message numerus="yes">
        <source>%n or more day(s)</source>
        <translation>
            <numerusform>%n день или больше</numerusform>
            <numerusform>%n дня или больше</numerusform>
            <numerusform>%n дней или больше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>заявление: %1</translation>
    </message>
    <message>
        <source>No day on file</source>
        <translation>День не указан</translation>
    </message>
    <message>
        <source>E</source>
        <translation>Д</translation>
    </message>
    <message>
        <source>E%1</source>
        <comment>letter for the voting day, signed number of days</comment>
        <translation>Д%1</translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n выборы</numerusform>
            <numerusform>%n выборов</numerusform>
            <numerusform>%n выборов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n миссия</numerusform>
            <numerusform>%n миссии</numerusform>
            <numerusform>%n миссий</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 visits and %3 of %4 statements are dated to the day</source>
        <translation>с точностью до дня датированы визиты: %1 из %2, заявления: %3 из %4</translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n election(s), each from its voting day</source>
        <translation>
            <numerusform>Хронология %n выборов, от их дня голосования</numerusform>
            <numerusform>Хронология %n выборов, каждые от своего дня голосования</numerusform>
            <numerusform>Хронология %n выборов, каждые от своего дня голосования</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Хронология: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>timeline of what, numbers</comment>
        <translation>%1: %2. {1:?}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a date stand below it.</source>
        <translation>
            <numerusform>%n запись без даты стоит ниже.</numerusform>
            <numerusform>%n записи без даты стоят ниже.</numerusform>
            <numerusform>%n записей без даты стоят ниже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n заявление</numerusform>
            <numerusform>%n заявления</numerusform>
            <numerusform>%n заявлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a date</source>
        <translation>
            <numerusform>из них %n без даты</numerusform>
            <numerusform>из них %n без даты</numerusform>
            <numerusform>из них %n без даты</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, distance</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>The election is not in the project any more.</source>
        <translation>Этих выборов в проекте больше нет.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month and year, as QLocale writes them</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year, as QLocale writes them</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Election day</source>
        <translation>День голосования</translation>
    </message>
    <message>
        <source>%1 (UTC%2)</source>
        <comment>time, zone</comment>
        <translation>%1 (UTC%2)</translation>
    </message>
    <message>
        <source>Close of polls: %1</source>
        <translation>Закрытие участков: %1</translation>
    </message>
    <message>
        <source>Election week, days six times wider</source>
        <translation>Неделя выборов, дни в шесть раз шире</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>step of the election, date</comment>
        <translation>%1+ {1 %2?}</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>step of the election, date, distance</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Start or end not on file</source>
        <translation>Начало или конец не указаны</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланирован</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Date approximate</source>
        <translation>Дата приблизительна</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Timeline of all elections, each from its voting day</source>
        <translation>Хронология всех выборов, каждых от дня голосования</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Хронология: %1</translation>
    </message>
    <message>
        <source>Polls close at %1 (broken line).</source>
        <translation>Участки закрываются в %1 (пунктир).</translation>
    </message>
    <message>
        <source>Polls close at %1, UTC%2 (broken line).</source>
        <translation>Участки закрываются в %1, UTC%2 (пунктир).</translation>
    </message>
    <message>
        <source>Without a date (%1): %2.</source>
        <translation>Без даты (%1): %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>step of the election, date</comment>
        <translation>%1+ {1 %2?}</translation>
    </message>
    <message>
        <source>Steps of the election: %1.</source>
        <translation>Этапы выборов: %1.</translation>
    </message>
    <message>
        <source>Days are counted from the voting day (E). A number tells how many records a sign stands for.</source>
        <translation>Дни считаются от дня голосования (Д). Число говорит, сколько записей стоит за знаком.</translation>
    </message>
    <message>
        <source>No filter.</source>
        <translation>Без фильтра.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
</context>
<context>
    <name>TrackProfile</name>
    <message>
        <source>No yardstick given</source>
        <translation>Мерило не указано</translation>
    </message>
    <message>
        <source>on election day</source>
        <translation>в день выборов</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 дн.</numerusform>
            <numerusform>%1 дн.</numerusform>
            <numerusform>%1 дн.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) after</source>
        <translation>
            <numerusform>через %1 дн.</numerusform>
            <numerusform>через %1 дн.</numerusform>
            <numerusform>через %1 дн.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 дн.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не более %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>не внесено</translation>
    </message>
</context>
<context>
    <name>TrackRecord</name>
    <message>
        <source>Invited</source>
        <translation>Приглашено</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>Приглашение: %1</translation>
    </message>
    <message>
        <source>Invited, no mission on file</source>
        <translation>Приглашено, миссия не внесена</translation>
    </message>
    <message>
        <source>Observed %1 of %2 elections on file</source>
        <translation>Наблюдала на выборах: %1 из %2 внесённых</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n заявление</numerusform>
            <numerusform>%n заявления</numerusform>
            <numerusform>%n заявлений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, verdict</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a verdict</source>
        <translation>
            <numerusform>%n без оценки</numerusform>
            <numerusform>%n без оценки</numerusform>
            <numerusform>%n без оценки</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackSheets</name>
    <message>
        <source>no claims</source>
        <translation>утверждений нет</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n утверждение</numerusform>
            <numerusform>%n утверждения</numerusform>
            <numerusform>%n утверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1, %2</source>
        <translation>среднее %1, %2</translation>
    </message>
    <message>
        <source>%1 without polarity</source>
        <translation>без полярности: %1</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Дней до</translation>
    </message>
    <message>
        <source>How long before the vote it was there: from the stay as given; a phase or a held visit shows that it was there by then.</source>
        <translation>За сколько до голосования она была на месте: по указанному сроку; этап или состоявшийся визит показывает, что она уже была там.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Численность</translation>
    </message>
    <message>
        <source>Of its own missions; what is inside another one is not counted twice. The number of a joint mission stands only where none of its own is on file.</source>
        <translation>По её собственным миссиям; входящее в другую не считается дважды. Число совместной миссии стоит лишь там, где своего не внесено.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Polling stations visited, counted as the team is.</source>
        <translation>Посещённые участки, считаются так же, как состав.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Полярность</translation>
    </message>
    <message>
        <source>Mean polarity of all its claims, with their number.</source>
        <translation>Средняя полярность всех её утверждений и их число.</translation>
    </message>
    <message>
        <source>did not observe</source>
        <translation>не наблюдала</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 jointly</source>
        <translation>%1 совместно</translation>
    </message>
    <message>
        <source>sources contradict each other</source>
        <translation>источники противоречат друг другу</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>No verdict coded</source>
        <translation>Оценка не закодирована</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Mean polarity of its claims on the theme at all elections, with their number.</source>
        <translation>Средняя полярность её утверждений по теме на всех выборах и их число.</translation>
    </message>
    <message>
        <source>At how many elections: %1</source>
        <translation>На скольких выборах: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n выборы</numerusform>
            <numerusform>%n выборов</numerusform>
            <numerusform>%n выборов</numerusform>
        </translation>
    </message>
    <message>
        <source>Yardstick</source>
        <translation>Мерило</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Mean polarity of the claims that measure by it.</source>
        <translation>Средняя полярность утверждений с этим мерилом.</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Принцип</translation>
    </message>
    <message>
        <source>Not yet answered</source>
        <translation>Ответа ещё нет</translation>
    </message>
    <message>
        <source>Missions that observed and on which nobody has answered it.</source>
        <translation>Наблюдавшие миссии, на которые никто не ответил.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1: нужно число.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1: нужно целое число.</translation>
    </message>
    <message>
        <source>%1 must be a finite number.</source>
        <translation>%1: нужно конечное число.</translation>
    </message>
    <message>
        <source>%1 cannot be less than 0.</source>
        <translation>%1: не может быть меньше 0.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”.</source>
        <translation>%1: варианта «%2» нет.</translation>
    </message>
    <message>
        <source>%1 must be a full address, such as https://example.org/report.</source>
        <translation>%1: нужен полный адрес, например https://example.org/report.</translation>
    </message>
    <message>
        <source>%1 must be yes or no.</source>
        <translation>%1: только да или нет.</translation>
    </message>
    <message>
        <source>%1 is not a date that can be stored: “%2”.</source>
        <translation>%1: «%2» — не та дата, которую можно сохранить.</translation>
    </message>
    <message>
        <source>%1 must name a record.</source>
        <translation>%1: нужно указать запись.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1: нужен текст.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1: обязательное поле.</translation>
    </message>
</context>
<context>
    <name>ValuePath</name>
    <message>
        <source>Each record by itself</source>
        <translation>Каждая запись отдельно</translation>
    </message>
    <message>
        <source>Has a source</source>
        <translation>Есть источник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Has conflicting figures</source>
        <translation>Есть противоречивые показатели</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Личное</translation>
    </message>
    <message>
        <source>%1 have no field “%2”.</source>
        <translation>%1: поля «%2» нет.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Did you mean %3?</source>
        <translation>%1: нет поля «%2». Может быть, %3?</translation>
    </message>
    <message>
        <source>%1, with the terms below it</source>
        <translation>%1, вместе с терминами под ним</translation>
    </message>
    <message>
        <source>“%1” does not lead to another record, so “.%2” cannot follow it.</source>
        <translation>«%1» не ведёт к другой записи, поэтому за ним не может следовать «.%2».</translation>
    </message>
    <message>
        <source>A path names at least one field.</source>
        <translation>Путь называет хотя бы одно поле.</translation>
    </message>
</context>
<context>
    <name>ValueReader</name>
    <message>
        <source>“%1” is no FIELD=VALUE.</source>
        <translation>«%1» — не FIELD=VALUE.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. It has: %3.</source>
        <translation>%1: поля «%2» нет. Есть: %3.</translation>
    </message>
    <message>
        <source>%1 follows from other records and cannot be set.</source>
        <translation>%1: выводится из других записей, задать нельзя.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 must be a whole number; “%2” is none.</source>
        <translation>%1: нужно целое число; «%2» — не целое число.</translation>
    </message>
    <message>
        <source>%1 must be a number; “%2” is none.</source>
        <translation>%1: нужно число; «%2» — не число.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”. It has: %3.</source>
        <translation>%1: варианта «%2» нет. Есть: %3.</translation>
    </message>
    <message>
        <source>%1 has no term “%2”. It has: %3.</source>
        <translation>%1: термина «%2» нет. Есть: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” names several terms; give the key of one.</source>
        <translation>%1: «%2» указывает на несколько терминов; дайте ключ одного.</translation>
    </message>
    <message>
        <source>%1 must be yes or no; “%2” is neither.</source>
        <translation>%1: нужно да или нет; «%2» — ни то ни другое.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither a code nor a name of one.</source>
        <translation>%1: «%2» — не код и не его название.</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>VocabularySeed</name>
    <message>
        <source>“%1” is not of the expected kind.</source>
        <translation>«%1» — не ожидаемого вида.</translation>
    </message>
    <message>
        <source>“%1” has no language “%2”.</source>
        <translation>У «%1» нет языка «%2».</translation>
    </message>
    <message>
        <source>A term has no property “%1”.</source>
        <translation>У термина нет свойства «%1».</translation>
    </message>
    <message>
        <source>“vocabulary” or “terms” is missing.</source>
        <translation>Нет «vocabulary» или «terms».</translation>
    </message>
    <message>
        <source>A key stands twice.</source>
        <translation>Ключ стоит дважды.</translation>
    </message>
    <message>
        <source>The parent “%1” is not in the file.</source>
        <translation>Вышестоящего термина «%1» нет в файле.</translation>
    </message>
    <message>
        <source>Add vocabularies</source>
        <translation>Добавление словарей</translation>
    </message>
    <message>
        <source>There is no vocabulary.</source>
        <translation>Словаря нет.</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>Other records still refer to one that would go, or a record refers to one that is not there. Nothing was changed.</source>
        <translation>На удаляемую запись ещё ссылаются другие, или запись ссылается на отсутствующую. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>This record is in the project already, so it was not added again.</source>
        <translation>Эта запись уже есть в проекте, поэтому повторно не добавлена.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1: поля «%2» нет.</translation>
    </message>
    <message>
        <source>%1 cannot be changed once it is stored.</source>
        <translation>%1: после сохранения изменить нельзя.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A record of the type %1 was deleted meanwhile, so nothing was changed.</source>
        <translation>Запись типа «%1» за это время удалили, поэтому ничего не изменилось.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile (%2), so nothing was changed.</source>
        <translation>«%1» за это время изменили (%2), поэтому ничего не изменилось.</translation>
    </message>
    <message>
        <source>A record that the change needs is not in the project any more, so nothing was changed.</source>
        <translation>Записи, нужной для изменения, больше нет в проекте, поэтому ничего не изменилось.</translation>
    </message>
    <message>
        <source>private or not</source>
        <translation>личное или нет</translation>
    </message>
</context>
<context>
    <name>scrutineer::AddressEditor</name>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
</context>
<context>
    <name>scrutineer::Application</name>
    <message>
        <source>Something went wrong inside Scrutineer (%1). What was saved is safe, and what was typed is kept as a draft. Close the project and open it again.</source>
        <translation>Внутри Scrutineer произошла ошибка (%1). Сохранённое цело, введённое осталось черновиком. Закройте проект и откройте его снова.</translation>
    </message>
</context>
<context>
    <name>scrutineer::ArrivalBars</name>
    <message>
        <source>%1: %2</source>
        <comment>election, when an organisation came</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>scrutineer::BoardFoot</name>
    <message>
        <source>Divergence</source>
        <translation>Расхождение</translation>
    </message>
</context>
<context>
    <name>scrutineer::BoardLegend</name>
    <message>
        <source>Legend</source>
        <translation>Условные знаки</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 критически</translation>
    </message>
    <message>
        <source>%1 positive</source>
        <translation>%1 положительно</translation>
    </message>
</context>
<context>
    <name>scrutineer::BoardModel</name>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Расхождение</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n claim(s)</source>
        <translation>
            <numerusform>%1, %n утверждение</numerusform>
            <numerusform>%1, %n утверждения</numerusform>
            <numerusform>%1, %n утверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Divergence on %1: %2</source>
        <translation>Расхождение по теме «%1»: %2</translation>
    </message>
    <message>
        <source>Divergence of all: %1</source>
        <translation>Общее расхождение: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n утверждение</numerusform>
            <numerusform>%n утверждения</numerusform>
            <numerusform>%n утверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, no polarity</source>
        <translation>%1: %2, без полярности</translation>
    </message>
    <message>
        <source>%1: mean %2, %3</source>
        <translation>%1: среднее %2, %3</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Вид организации</translation>
    </message>
    <message>
        <source>A matrix of %1 rows and %2 columns, shaded by mean polarity.</source>
        <translation>Матрица: строк %1, столбцов %2, цвет — средняя полярность.</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 критически</translation>
    </message>
    <message>
        <source>%1 positive</source>
        <translation>%1 положительно</translation>
    </message>
</context>
<context>
    <name>scrutineer::BoardTable</name>
    <message>
        <source>Comparison board</source>
        <translation>Таблица сравнения</translation>
    </message>
</context>
<context>
    <name>scrutineer::BulkForm</name>
    <message>
        <source>The project is open read-only, so nothing can be changed.</source>
        <translation>Проект открыт только для чтения, поэтому ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <translation>Правка: %1 %2</translation>
    </message>
    <message>
        <source>Add to each, take away</source>
        <translation>Добавить к каждой, убрать</translation>
    </message>
    <message>
        <source>Now: several values</source>
        <translation>Сейчас: разные значения</translation>
    </message>
    <message>
        <source>Now: blank in all</source>
        <translation>Сейчас: везде пусто</translation>
    </message>
    <message>
        <source>Now in all: %1</source>
        <translation>Сейчас у всех: %1</translation>
    </message>
    <message numerus="yes">
        <source>Take away the tag “%1” (%n record(s))</source>
        <translation>
            <numerusform>Убрать метку «%1» (%n запись)</numerusform>
            <numerusform>Убрать метку «%1» (%n записи)</numerusform>
            <numerusform>Убрать метку «%1» (%n записей)</numerusform>
        </translation>
    </message>
    <message>
        <source>Every field stays as it is</source>
        <translation>Все поля остаются как есть</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Подсчёт …</translation>
    </message>
    <message>
        <source>%1 of %2 records change</source>
        <translation>Изменится записей: %1 из %2</translation>
    </message>
    <message>
        <source>Nothing is chosen yet: type a value beside a field, or choose “Clear”.</source>
        <translation>Пока ничего не выбрано: введите значение рядом с полем или выберите «Очистить».</translation>
    </message>
    <message>
        <source>All of them hold this already, so nothing changed.</source>
        <translation>Во всех уже стоит это, поэтому ничего не изменилось.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Не сохранено.</translation>
    </message>
</context>
<context>
    <name>scrutineer::BulkRow</name>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Set to this</source>
        <translation>Задать это</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>%1: what to do</source>
        <translation>%1: что сделать</translation>
    </message>
</context>
<context>
    <name>scrutineer::CarriedClaims</name>
    <message>
        <source>Place here</source>
        <translation>Поместить сюда</translation>
    </message>
    <message>
        <source>Take the place away</source>
        <translation>Убрать место</translation>
    </message>
    <message>
        <source>Claims of the version before</source>
        <translation>Утверждения прежней версии</translation>
    </message>
    <message>
        <source>In the version before</source>
        <translation>В прежней версии</translation>
    </message>
    <message>
        <source>Text of the version before</source>
        <translation>Текст прежней версии</translation>
    </message>
    <message>
        <source>In the new version</source>
        <translation>В новой версии</translation>
    </message>
    <message>
        <source>Text of the new version</source>
        <translation>Текст новой версии</translation>
    </message>
    <message>
        <source>Put the claim at the words that are selected (P)</source>
        <translation>Поместить утверждение у выделенных слов (P)</translation>
    </message>
    <message>
        <source>Undo the decision by hand (Delete)</source>
        <translation>Отменить решение вручную (Delete)</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) at the same place</source>
        <translation>
            <numerusform>%n утверждение на том же месте</numerusform>
            <numerusform>%n утверждения на том же месте</numerusform>
            <numerusform>%n утверждений на том же месте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n перемещено</numerusform>
            <numerusform>%n перемещено</numerusform>
            <numerusform>%n перемещено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed by hand</source>
        <translation>
            <numerusform>%n размещено вручную</numerusform>
            <numerusform>%n размещено вручную</numerusform>
            <numerusform>%n размещено вручную</numerusform>
        </translation>
    </message>
    <message>
        <source>none without a place</source>
        <translation>без места нет</translation>
    </message>
    <message numerus="yes">
        <source>%n without a place, which can be given later too</source>
        <translation>
            <numerusform>%n без места, его можно дать и позже</numerusform>
            <numerusform>%n без места, его можно дать и позже</numerusform>
            <numerusform>%n без места, его можно дать и позже</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The sentence most like its own is selected.</source>
        <translation>%1 Выделено предложение, больше всего похожее на прежнее.</translation>
    </message>
    <message>
        <source>%1 Select where it belongs, or leave it without a place.</source>
        <translation>%1 Выделите, куда оно относится, или оставьте без места.</translation>
    </message>
    <message>
        <source>Select the words in the new version first.</source>
        <translation>Сначала выделите слова в новой версии.</translation>
    </message>
</context>
<context>
    <name>scrutineer::CarriedFilterBar</name>
    <message>
        <source>The records that the filter is on</source>
        <translation>Записи, к которым относится фильтр</translation>
    </message>
    <message>
        <source>Filter on: %1</source>
        <translation>Фильтр по типу: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::CarriedModel</name>
    <message>
        <source>Placed by hand.</source>
        <translation>Размещено вручную.</translation>
    </message>
    <message>
        <source>At the same place.</source>
        <translation>На том же месте.</translation>
    </message>
    <message>
        <source>Moved with its sentence.</source>
        <translation>Перемещено вместе с предложением.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1, %2 {1.?}</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartBuilder</name>
    <message>
        <source>What the chart shows</source>
        <translation>Что показывает диаграмма</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Сохранить как новую</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep the chart in the project (Ctrl+Enter)</source>
        <translation>Сохранить диаграмму в проекте (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Files, start over, delete</source>
        <translation>Файлы, начать заново, удалить</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Прочитать из файла…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Записать в файл…</translation>
    </message>
    <message>
        <source>Delete chart</source>
        <translation>Удалить диаграмму</translation>
    </message>
    <message>
        <source>No values under this filter.</source>
        <translation>При этом фильтре значений нет.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>“%1” is kept in the project.</source>
        <translation>«%1» сохранена в проекте.</translation>
    </message>
    <message>
        <source>Write the chart to a file</source>
        <translation>Записать диаграмму в файл</translation>
    </message>
    <message>
        <source>Chart (*.json)</source>
        <translation>Диаграмма (*.json)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Сохранено: «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed.</source>
        <translation>Не удалось записать «%1»: %2. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Read a chart from a file</source>
        <translation>Прочитать диаграмму из файла</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>«%1» прочесть не удалось: %2</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartCanvas</name>
    <message>
        <source>Mark %1 of %2: %3</source>
        <translation>Отметка %1 из %2: %3</translation>
    </message>
    <message>
        <source>Click to list the records</source>
        <translation>Щёлкните, чтобы перечислить записи</translation>
    </message>
    <message>
        <source>Shift+click adds this to the filter</source>
        <translation>Shift+щелчок добавляет это в фильтр</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartCard</name>
    <message>
        <source>No values under this filter.</source>
        <translation>При этом фильтре значений нет.</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartExplanation</name>
    <message>
        <source>How the chart is made</source>
        <translation>Как сделана диаграмма</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartForm</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Разбить по</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Сколько их</translation>
    </message>
    <message>
        <source>Share that match …</source>
        <translation>Доля подходящих …</translation>
    </message>
    <message>
        <source>Sum of a number</source>
        <translation>Сумма числа</translation>
    </message>
    <message>
        <source>Mean of a number</source>
        <translation>Среднее числа</translation>
    </message>
    <message>
        <source>Median of a number</source>
        <translation>Медиана числа</translation>
    </message>
    <message>
        <source>Each number by itself</source>
        <translation>Каждое число отдельно</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>That match</source>
        <translation>Подходящие</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Только где</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>По чему</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Свой порядок</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Сначала наибольшие</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation>Заголовок диаграммы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Вид диаграммы</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>По горизонтали</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartGrid</name>
    <message>
        <source>Saved in the project</source>
        <translation>Сохранено в проекте</translation>
    </message>
    <message>
        <source>Ready charts</source>
        <translation>Готовые диаграммы</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Легенда: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartTable</name>
    <message>
        <source>Lowest</source>
        <translation>Наименьшее</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Наибольшее</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Вехи</translation>
    </message>
    <message>
        <source>%1, %</source>
        <comment>series; its share in per cent</comment>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группировать</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Lower whisker</source>
        <translation>Нижний ус</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Нижний квартиль</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Верхний квартиль</translation>
    </message>
    <message>
        <source>Upper whisker</source>
        <translation>Верхний ус</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Выбросы</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartTile</name>
    <message>
        <source>Show the values as a table (T)</source>
        <translation>Показать значения таблицей (T)</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation>%1, значения</translation>
    </message>
    <message>
        <source>Explain how the chart is made (E)</source>
        <translation>Объяснить, как сделана диаграмма (E)</translation>
    </message>
    <message>
        <source>Enlarge the chart</source>
        <translation>Увеличить диаграмму</translation>
    </message>
    <message>
        <source>Enlarge, copy, save or print the chart</source>
        <translation>Увеличить, скопировать, сохранить или напечатать диаграмму</translation>
    </message>
    <message>
        <source>Copy, save or print the chart</source>
        <translation>Скопировать, сохранить или напечатать диаграмму</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Все диаграммы</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Экспорт всех</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>Добавить диаграмму</translation>
    </message>
    <message>
        <source>Records under the filter</source>
        <translation>Записи под фильтром</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s), one filter</source>
        <translation>
            <numerusform>%n диаграмма, один фильтр</numerusform>
            <numerusform>%n диаграммы, один фильтр</numerusform>
            <numerusform>%n диаграмм, один фильтр</numerusform>
        </translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Щелчок</translation>
    </message>
    <message>
        <source>list the records of a mark</source>
        <translation>показать записи отметки</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>add it to the filter</source>
        <translation>добавить в фильтр</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>copy picture</source>
        <translation>копировать рисунок</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>объяснить</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>into the chart</source>
        <translation>внутрь диаграммы</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>Новая диаграмма</translation>
    </message>
    <message>
        <source>Change chart</source>
        <translation>Изменить диаграмму</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>следующая панель</translation>
    </message>
    <message>
        <source>“%1” is more than the builder can put together.</source>
        <translation>«%1» сложнее, чем может собрать конструктор.</translation>
    </message>
    <message>
        <source>Start a chart from this one</source>
        <translation>Начать диаграмму с этой</translation>
    </message>
    <message>
        <source>Keep among the saved charts</source>
        <translation>Держать среди сохранённых</translation>
    </message>
    <message>
        <source>Move before</source>
        <translation>Сдвинуть влево</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Влево</translation>
    </message>
    <message>
        <source>Move after</source>
        <translation>Сдвинуть вправо</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Вправо</translation>
    </message>
    <message>
        <source>Delete chart</source>
        <translation>Удалить диаграмму</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>Больше не хранить</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>Папка для диаграмм</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) saved in “%1”.</source>
        <translation>
            <numerusform>%n диаграмма сохранена в «%1».</numerusform>
            <numerusform>%n диаграммы сохранены в «%1».</numerusform>
            <numerusform>%n диаграмм сохранено в «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Не сохранено:</translation>
    </message>
</context>
<context>
    <name>scrutineer::CheckList</name>
    <message>
        <source>Type to find</source>
        <translation>Введите, чтобы найти</translation>
    </message>
</context>
<context>
    <name>scrutineer::Chip</name>
    <message>
        <source>%1: %2</source>
        <comment>field and value of a filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Убрать (Delete)</translation>
    </message>
    <message>
        <source>Delete removes it.</source>
        <translation>Клавиша Delete убирает его.</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChoiceBody</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChoiceEditor</name>
    <message>
        <source>measure</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>“%1” is not on the list. Choose an entry, or clear the field.</source>
        <translation>«%1» нет в списке. Выберите из списка или очистите поле.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Создать «%1»</translation>
    </message>
</context>
<context>
    <name>scrutineer::ClaimCards</name>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Draft, no theme yet</source>
        <translation>Черновик, темы ещё нет</translation>
    </message>
</context>
<context>
    <name>scrutineer::ClaimColumns</name>
    <message>
        <source>Claims side by side</source>
        <translation>Утверждения рядом</translation>
    </message>
    <message>
        <source>No claims to show here.</source>
        <translation>Здесь нет утверждений.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Оговорка</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Said before the polls closed</source>
        <translation>Сказано до закрытия участков</translation>
    </message>
    <message>
        <source>Yardstick</source>
        <translation>Мерило</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>первичный</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>вторичный</translation>
    </message>
    <message>
        <source>tertiary</source>
        <translation>третичный</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>scrutineer::ClaimDialog</name>
    <message>
        <source>Claim and its figures</source>
        <translation>Утверждение и его показатели</translation>
    </message>
</context>
<context>
    <name>scrutineer::CodebookNote</name>
    <message>
        <source>Codebook</source>
        <translation>Кодировочная книга</translation>
    </message>
</context>
<context>
    <name>scrutineer::CodebookPage</name>
    <message>
        <source>Codebook</source>
        <translation>Кодировочная книга</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>изменить</translation>
    </message>
    <message>
        <source>move</source>
        <translation>выбор</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставка</translation>
    </message>
    <message>
        <source>add</source>
        <translation>добавить</translation>
    </message>
    <message>
        <source>merge chosen</source>
        <translation>объединить выбранные</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>убрать</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>следующая панель</translation>
    </message>
    <message>
        <source>open in the reader</source>
        <translation>открыть для чтения</translation>
    </message>
    <message>
        <source>looked at, stays as it is</source>
        <translation>просмотрено, остаётся как есть</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Версии…</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Mark all claims of the queue as looked at</source>
        <translation>Отметить все утверждения очереди как просмотренные</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Make one of the chosen terms (M)</source>
        <translation>Сделать из выбранных терминов один (M)</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Добавить термин</translation>
    </message>
    <message>
        <source>Search terms and definitions</source>
        <translation>Искать термины и определения</translation>
    </message>
    <message>
        <source>This vocabulary has no terms yet.</source>
        <translation>В этом словаре пока нет терминов.</translation>
    </message>
    <message>
        <source>No term matches.</source>
        <translation>Подходящих терминов нет.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Draft of %1 restored.</source>
        <translation>Черновик восстановлен: %1.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>The project is open read-only, so the codebook can be read but not changed.</source>
        <translation>Проект открыт только для чтения: кодировочную книгу можно читать, но не менять.</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>%1, %2 terms</source>
        <translation>%1, терминов: %2</translation>
    </message>
    <message>
        <source>%1, level %2, used %3 times</source>
        <translation>%1, уровень %2, использований: %3</translation>
    </message>
    <message>
        <source>, no longer offered</source>
        <translation>, больше не предлагается</translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (больше не предлагается)</translation>
    </message>
    <message>
        <source>Look again (%1)</source>
        <translation>Посмотреть снова (%1)</translation>
    </message>
    <message>
        <source>No version of the codebook has been issued, so no claim has to be looked at again.</source>
        <translation>Ни одной версии кодировочной книги не выпущено, поэтому пересматривать нечего.</translation>
    </message>
    <message>
        <source>All claims were looked at under version %1.</source>
        <translation>Все утверждения просмотрены по версии %1.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not issued</source>
        <translation>
            <numerusform>%n невыпущенное изменение</numerusform>
            <numerusform>%n невыпущенных изменения</numerusform>
            <numerusform>%n невыпущенных изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue version %1 of the codebook</source>
        <translation>Выпустить версию %1 кодировочной книги</translation>
    </message>
    <message numerus="yes">
        <source>Look again at %n claim(s)</source>
        <translation>
            <numerusform>Посмотреть снова %n утверждение</numerusform>
            <numerusform>Посмотреть снова %n утверждения</numerusform>
            <numerusform>Посмотреть снова %n утверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Add term “%1”</source>
        <translation>Добавить термин «%1»</translation>
    </message>
    <message>
        <source>Move term “%1”</source>
        <translation>Переместить термин «%1»</translation>
    </message>
    <message>
        <source>“%1” is used by %2 records, so it stays. Merge it into another term, or set it to no longer offered.</source>
        <translation>«%1» используется в записях (%2), поэтому остаётся. Объедините его с другим термином или отметьте, что он больше не предлагается.</translation>
    </message>
    <message>
        <source>Remove term “%1”</source>
        <translation>Убрать термин «%1»</translation>
    </message>
    <message>
        <source>Choose the terms to merge first: Shift+Up and Shift+Down, or Ctrl and a click.</source>
        <translation>Сначала выберите термины для объединения: Shift+Вверх и Shift+Вниз или Ctrl и щелчок.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделить</translation>
    </message>
    <message>
        <source>Import CSV or QDC…</source>
        <translation>Импортировать CSV или QDC…</translation>
    </message>
    <message>
        <source>Print the codebook of coding as PDF…</source>
        <translation>Печать кодировочной книги в PDF…</translation>
    </message>
    <message>
        <source>Print this vocabulary as PDF…</source>
        <translation>Печать этого словаря в PDF…</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Импорт кодировочной книги</translation>
    </message>
    <message>
        <source>Codebooks (*.csv *.qdc)</source>
        <translation>Кодировочные книги (*.csv *.qdc)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 не импортировано. %2</translation>
    </message>
    <message>
        <source>Import codebook “%1”</source>
        <translation>Импорт кодировочной книги «%1»</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>кодировочная книга</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Экспорт кодировочной книги</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>The codebook was written to %1</source>
        <translation>Кодировочная книга записана: %1</translation>
    </message>
    <message>
        <source>Print codebook</source>
        <translation>Печать кодировочной книги</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>Make several of the current term (S)</source>
        <translation>Сделать из текущего термина несколько (S)</translation>
    </message>
    <message>
        <source>Import, export, print</source>
        <translation>Импорт, экспорт, печать</translation>
    </message>
    <message>
        <source>what uses it</source>
        <translation>где используется</translation>
    </message>
    <message>
        <source>Export this vocabulary as CSV…</source>
        <translation>Экспортировать этот словарь в CSV…</translation>
    </message>
    <message>
        <source>Export all vocabularies as CSV…</source>
        <translation>Экспортировать все словари в CSV…</translation>
    </message>
    <message>
        <source>Export this vocabulary as QDC…</source>
        <translation>Экспортировать этот словарь в QDC…</translation>
    </message>
    <message>
        <source>Export the vocabularies of coding as QDC…</source>
        <translation>Экспортировать словари кодирования в QDC…</translation>
    </message>
    <message>
        <source>REFI-QDA codebook (*.qdc)</source>
        <translation>Кодировочная книга REFI-QDA (*.qdc)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>scrutineer::CodingDesk</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Этот проект открыт только для чтения.</translation>
    </message>
    <message>
        <source>Text, version %1</source>
        <translation>Текст, версия %1</translation>
    </message>
    <message>
        <source>This coding is complete. Open it again to change it.</source>
        <translation>Эта кодировка завершена. Откройте её снова, чтобы изменить.</translation>
    </message>
    <message>
        <source>Select the words that make the claim first, or press N for the next sentence.</source>
        <translation>Сначала выделите слова утверждения или нажмите N для следующего предложения.</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Новое утверждение</translation>
    </message>
    <message>
        <source>New claim: %1</source>
        <translation>Новое утверждение: %1</translation>
    </message>
    <message>
        <source>Coding: %1</source>
        <translation>Кодировка: %1</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>Утверждение: %1</translation>
    </message>
    <message>
        <source>Claim: yardstick</source>
        <translation>Утверждение: мерило</translation>
    </message>
    <message>
        <source>There are claims on this theme, so the statement is not silent on it.</source>
        <translation>По этой теме есть утверждения, значит, заявление о ней не умалчивает.</translation>
    </message>
    <message>
        <source>Silence: %1</source>
        <translation>Умолчание: %1</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>New coding by %1</source>
        <translation>Новая кодировка: %1</translation>
    </message>
    <message>
        <source>Coding complete</source>
        <translation>Кодировка завершена</translation>
    </message>
    <message>
        <source>Coding opened again</source>
        <translation>Кодировка открыта снова</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>Удалить утверждение</translation>
    </message>
    <message>
        <source>Place of a claim</source>
        <translation>Место утверждения</translation>
    </message>
</context>
<context>
    <name>scrutineer::CodingDialog</name>
    <message>
        <source>Blind: hide the other codings until this one is complete</source>
        <translation>Вслепую: скрыть другие кодировки, пока эта не завершена</translation>
    </message>
    <message>
        <source>New coding</source>
        <translation>Новая кодировка</translation>
    </message>
    <message>
        <source>A second coder reads the same text afresh; the two codings can be compared later.</source>
        <translation>Второй кодировщик читает тот же текст заново; позже две кодировки можно сравнить.</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Start coding</source>
        <translation>Начать кодирование</translation>
    </message>
</context>
<context>
    <name>scrutineer::CodingPanel</name>
    <message>
        <source>The coding as a whole</source>
        <translation>Кодировка в целом</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Утверждение %1</translation>
    </message>
    <message>
        <source>draft, no theme yet</source>
        <translation>черновик, темы ещё нет</translation>
    </message>
    <message>
        <source>New claim: choose its theme</source>
        <translation>Новое утверждение: выберите тему</translation>
    </message>
    <message>
        <source>The pointer or Tab on a value shows its definition, and claims that were coded so.</source>
        <translation>Указатель или Tab на значении показывает его определение и утверждения, закодированные так.</translation>
    </message>
    <message>
        <source>Severity is of criticism: press − first.</source>
        <translation>Тяжесть бывает у критики: сначала нажмите −.</translation>
    </message>
    <message>
        <source>“%1” is no whole number of stations, so it was not taken.</source>
        <translation>«%1» не целое число участков, поэтому не взято.</translation>
    </message>
    <message>
        <source>No place on file is called “%1”, so it was not taken.</source>
        <translation>Места «%1» в записях нет, поэтому оно не взято.</translation>
    </message>
    <message>
        <source>A claim needs its proposition, so the old one stays.</source>
        <translation>Утверждению нужны слова, поэтому остаются прежние.</translation>
    </message>
    <message>
        <source>No place on file is called so.</source>
        <translation>Места с таким названием в записях нет.</translation>
    </message>
    <message>
        <source>Enter takes %1</source>
        <translation>Enter возьмёт: %1</translation>
    </message>
    <message>
        <source>The coding as a whole · blind, others hidden</source>
        <translation>Кодировка в целом · вслепую, другие скрыты</translation>
    </message>
</context>
<context>
    <name>scrutineer::CodingRow</name>
    <message>
        <source>not coded</source>
        <translation>не закодировано</translation>
    </message>
</context>
<context>
    <name>scrutineer::ColumnPanel</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl+Up and Ctrl+Down move a column</source>
        <translation>Пробел отмечает, Ctrl+Вверх и Ctrl+Вниз перемещают столбец</translation>
    </message>
    <message>
        <source>Back to the usual columns</source>
        <translation>Вернуть обычные столбцы</translation>
    </message>
</context>
<context>
    <name>scrutineer::ComparisonPage</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n утверждение</numerusform>
            <numerusform>%n утверждения</numerusform>
            <numerusform>%n утверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n оценка</numerusform>
            <numerusform>%n оценки</numerusform>
            <numerusform>%n оценок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of a yardstick</source>
        <translation>
            <numerusform>%n применение мерила</numerusform>
            <numerusform>%n применения мерила</numerusform>
            <numerusform>%n применений мерила</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mission(s) coded</source>
        <translation>
            <numerusform>закодировано %1 из %n миссии</numerusform>
            <numerusform>закодировано %1 из %n миссий</numerusform>
            <numerusform>закодировано %1 из %n миссий</numerusform>
        </translation>
    </message>
    <message>
        <source>Divergence %1 = %2</source>
        <translation>Расхождение %1 = %2</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>Ячейка не выбрана</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>расхождение %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more with claims</source>
        <translation>
            <numerusform>ещё %n с утверждениями</numerusform>
            <numerusform>ещё %n с утверждениями</numerusform>
            <numerusform>ещё %n с утверждениями</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>среднее %1</translation>
    </message>
    <message numerus="yes">
        <source>%n opposed pair(s)</source>
        <translation>
            <numerusform>%n противоположная пара</numerusform>
            <numerusform>%n противоположные пары</numerusform>
            <numerusform>%n противоположных пар</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 shown</source>
        <translation>показаны первые %1</translation>
    </message>
    <message>
        <source>Same theme, scope and election; two or more apart</source>
        <translation>Одна тема, охват и выборы; разница два и больше</translation>
    </message>
    <message>
        <source>No coded claims yet.</source>
        <translation>Закодированных утверждений пока нет.</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Ничего не подходит под эти фильтры.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Что сравнивается</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Opposed claims</source>
        <translation>Противоположные утверждения</translation>
    </message>
    <message>
        <source>Yardsticks</source>
        <translation>Мерила</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Полярность</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>What cells say</source>
        <translation>Что говорят ячейки</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Размах</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>Rows and columns change places</source>
        <translation>Строки и столбцы меняются местами</translation>
    </message>
    <message>
        <source>By divergence</source>
        <translation>По расхождению</translation>
    </message>
    <message>
        <source>The columns on which missions are furthest apart first</source>
        <translation>Сначала столбцы, где миссии расходятся сильнее всего</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open statement</source>
        <translation>открыть заявление</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>pin column</source>
        <translation>закрепить столбец</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копировать</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>следующая панель</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Миссии</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Kinds of organisation</source>
        <translation>Виды организаций</translation>
    </message>
    <message>
        <source>Elections of %1</source>
        <translation>Выборы: %1</translation>
    </message>
    <message>
        <source>Choose a statement to code</source>
        <translation>Выберите заявление для кодирования</translation>
    </message>
    <message>
        <source>What missions measure against</source>
        <translation>Чем измеряют миссии</translation>
    </message>
    <message>
        <source>Comparison of missions</source>
        <translation>Сравнение миссий</translation>
    </message>
    <message>
        <source>Mean polarity from −2, critical, to +2, positive; × is the number of claims</source>
        <translation>Средняя полярность от −2, критика, до +2, одобрение; × — число утверждений</translation>
    </message>
    <message>
        <source>A table of pairs of claims that contradict each other, the furthest apart first.</source>
        <translation>Таблица пар противоречащих утверждений, сначала самые далёкие.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критическое</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Положительные</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Разница</translation>
    </message>
</context>
<context>
    <name>scrutineer::ConditionEditor</name>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>How the condition is meant</source>
        <translation>Смысл условия</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Равно</translation>
    </message>
    <message>
        <source>Is not</source>
        <translation>Не равно</translation>
    </message>
    <message>
        <source>Is not, or not known</source>
        <translation>Не равно или неизвестно</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Известно</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>scrutineer::CoverageCell</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n утверждение</numerusform>
            <numerusform>%n утверждения</numerusform>
            <numerusform>%n утверждений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::CoverageGrid</name>
    <message>
        <source>Silence: press a theme’s digit, S goes on</source>
        <translation>Умолчание: нажмите цифру темы, S — дальше</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 themes, %n claim(s)</source>
        <translation>
            <numerusform>%1 из %2 тем, %n утверждение</numerusform>
            <numerusform>%1 из %2 тем, %n утверждения</numerusform>
            <numerusform>%1 из %2 тем, %n утверждений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::CreatedCard</name>
    <message>
        <source>New: %1</source>
        <translation>Добавить: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::DateEditor</name>
    <message>
        <source>voting day</source>
        <translation>день голосования</translation>
    </message>
</context>
<context>
    <name>scrutineer::DeclarationPage</name>
    <message>
        <source>Declaration of Principles</source>
        <translation>Декларация принципов</translation>
    </message>
    <message>
        <source>yes, partly, no, no information</source>
        <translation>да, частично, нет, нет сведений</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>move</source>
        <translation>выбор</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Whose findings are shown and made</source>
        <translation>Чьи выводы показаны и вносятся</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>This mission is not in the project.</source>
        <translation>Этой миссии в проекте нет.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 · %3 of %n point(s) answered</source>
        <translation>
            <numerusform>%1, %2 · отвечено на %3 из %n пункта</numerusform>
            <numerusform>%1, %2 · отвечено на %3 из %n пунктов</numerusform>
            <numerusform>%1, %2 · отвечено на %3 из %n пунктов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::DeclarationRow</name>
    <message>
        <source>Key %1</source>
        <translation>Клавиша %1</translation>
    </message>
    <message>
        <source>not yet answered</source>
        <translation>ответа ещё нет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a source (Alt+S)</source>
        <translation>Добавить источник (Alt+S)</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Нет источника</translation>
    </message>
</context>
<context>
    <name>scrutineer::DetailPane</name>
    <message>
        <source>Across all elections</source>
        <translation>По всем выборам</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>Labels given by others</source>
        <translation>Ярлыки, данные другими</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>Скрыть пустые поля</translation>
    </message>
    <message>
        <source>Show empty fields (%1)</source>
        <translation>Показать пустые поля (%1)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Показать все: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Все: %1</translation>
    </message>
    <message>
        <source>All %1: %2</source>
        <translation>Все: %1, %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>publisher, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open the address of %1 in the browser</source>
        <translation>Открыть адрес в браузере: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>для поля «%1»</translation>
    </message>
    <message>
        <source>states %1</source>
        <translation>указано: %1</translation>
    </message>
    <message>
        <source>Choose a record to see what is on file of it.</source>
        <translation>Выберите запись, чтобы увидеть, что о ней есть.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>Подробности записи</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>New like this</source>
        <translation>Создать по образцу</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Копировать название</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Копировать идентификатор</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Личное</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Edited %1 by %2</source>
        <translation>Изменено: %1, %2</translation>
    </message>
    <message>
        <source>This address cannot be opened: %1</source>
        <translation>Этот адрес не открывается: %1</translation>
    </message>
    <message>
        <source>Read and code</source>
        <translation>Читать и кодировать</translation>
    </message>
    <message>
        <source>Read and code the statement (Ctrl+R)</source>
        <translation>Читать и кодировать заявление (Ctrl+R)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Declaration of Principles</source>
        <translation>Декларация принципов</translation>
    </message>
    <message>
        <source>Ten points, each with an answer and its sources (Ctrl+Shift+P)</source>
        <translation>Десять пунктов, у каждого ответ и его источники (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>scrutineer::EvidenceModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2, %3 {1,?} {2:?}</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>scrutineer::ExcerptColumns</name>
    <message>
        <source>Places side by side</source>
        <translation>Места рядом</translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation>Заявление: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::FactList</name>
    <message>
        <source>unsourced</source>
        <translation>без источника</translation>
    </message>
    <message>
        <source>No source is cited for this.</source>
        <translation>Для этого источник не указан.</translation>
    </message>
    <message>
        <source>%1 states: %2</source>
        <translation>%1 сообщает: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::FieldEditor</name>
    <message>
        <source>%1, needed</source>
        <translation>%1, обязательно</translation>
    </message>
    <message>
        <source>%1  (Alt+U)</source>
        <translation>%1  (Alt+U)</translation>
    </message>
</context>
<context>
    <name>scrutineer::FigureCard</name>
    <message>
        <source>Figure %1</source>
        <translation>Показатель %1</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Предпочтительное</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>на %1</translation>
    </message>
    <message>
        <source>out of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>Scope of %1</source>
        <translation>Охват: %1</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>целиком</translation>
    </message>
    <message>
        <source>Basis of %1</source>
        <translation>Основа: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основа</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Без источника</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Без предпочтения</translation>
    </message>
    <message>
        <source>Prefer…</source>
        <translation>Предпочесть…</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Предпочесть: %1</translation>
    </message>
    <message>
        <source>Why this figure? Enter prefers it</source>
        <translation>Почему этот показатель? Enter предпочтёт его</translation>
    </message>
    <message>
        <source>Why %1 is preferred</source>
        <translation>Почему предпочтено %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::FiguresPage</name>
    <message>
        <source>Conflict, one preferred</source>
        <translation>Противоречие, одно предпочтено</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Противоречие</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Без источника</translation>
    </message>
    <message numerus="yes">
        <source>Series of %n date(s)</source>
        <translation>
            <numerusform>Ряд из %n даты</numerusform>
            <numerusform>Ряд из %n дат</numerusform>
            <numerusform>Ряд из %n дат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n мера</numerusform>
            <numerusform>%n меры</numerusform>
            <numerusform>%n мер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n в противоречии</numerusform>
            <numerusform>%n в противоречии</numerusform>
            <numerusform>%n в противоречии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsourced figure</source>
        <translation>
            <numerusform>%n с показателем без источника</numerusform>
            <numerusform>%n с показателем без источника</numerusform>
            <numerusform>%n с показателем без источника</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 shown</source>
        <translation>показаны первые %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Figure of the claim: %1</source>
        <translation>Показатель утверждения: %1</translation>
    </message>
    <message>
        <source>Read the claim in its statement</source>
        <translation>Читать утверждение в его заявлении</translation>
    </message>
    <message>
        <source>Series by date</source>
        <translation>Ряд по датам</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>Какие показатели</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>No figures yet. Each is entered with the record that it is of.</source>
        <translation>Показателей пока нет. Каждый вносится вместе со своей записью.</translation>
    </message>
    <message>
        <source>Show missions</source>
        <translation>Показать миссии</translation>
    </message>
    <message>
        <source>No figures match.</source>
        <translation>Подходящих показателей нет.</translation>
    </message>
    <message>
        <source>Show all figures</source>
        <translation>Показать все показатели</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Показатели рядом</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open record</source>
        <translation>открыть запись</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>показатели</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копировать</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>следующая панель</translation>
    </message>
</context>
<context>
    <name>scrutineer::FilterBar</name>
    <message>
        <source>Filter as text</source>
        <translation>Фильтр текстом</translation>
    </message>
    <message>
        <source>For example: kind:eom date:2024-02-01..2024-02-10 not verdict:?</source>
        <translation>Например: kind:eom date:2024-02-01..2024-02-10 not verdict:?</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Добавить фильтр</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Show the filter as text</source>
        <translation>Показать фильтр текстом</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Знак %1: %2</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Фильтр по полю</translation>
    </message>
</context>
<context>
    <name>scrutineer::FormBody</name>
    <message>
        <source>Private: left out of exports and reports</source>
        <translation>Личное: не попадает в экспорт и отчёты</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::FormFoot</name>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>save and next</source>
        <translation>сохранить и дальше</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>следующая ошибка</translation>
    </message>
    <message>
        <source>add a source</source>
        <translation>добавить источник</translation>
    </message>
    <message>
        <source>create what is typed</source>
        <translation>создать набранное</translation>
    </message>
    <message>
        <source>leave, keep the draft</source>
        <translation>выйти, оставив черновик</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Сохранить и дальше</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Сохранить: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>Исправьте %n поле</numerusform>
            <numerusform>Исправьте %n поля</numerusform>
            <numerusform>Исправьте %n полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>Проверьте: %n место</numerusform>
            <numerusform>Проверьте: %n места</numerusform>
            <numerusform>Проверьте: %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>leave</source>
        <translation>выйти</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Оставить всё как есть</translation>
    </message>
</context>
<context>
    <name>scrutineer::FormPage</name>
    <message>
        <source>Back; the draft stays</source>
        <translation>Назад; черновик останется</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>scrutineer::FormRow</name>
    <message>
        <source>Needed</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Add a source for %1 (Alt+S)</source>
        <translation>Добавить источник: %1 (Alt+S)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n source(s)</source>
        <translation>
            <numerusform>%1: %n источник</numerusform>
            <numerusform>%1: %n источника</numerusform>
            <numerusform>%1: %n источников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::GalleryExport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No values under this filter.</source>
        <translation>При этом фильтре значений нет.</translation>
    </message>
</context>
<context>
    <name>scrutineer::GroupPanel</name>
    <message>
        <source>Group by</source>
        <translation>Группировать</translation>
    </message>
    <message>
        <source>Up to two; the first is the outer one</source>
        <translation>Не больше двух; первая — внешняя</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без группировки</translation>
    </message>
</context>
<context>
    <name>scrutineer::HistoryPage</name>
    <message>
        <source>History intact, %1 changes, head %2</source>
        <translation>История цела, изменений: %1, вершина %2</translation>
    </message>
    <message>
        <source>The history was altered from outside: change %1 does not fit</source>
        <translation>История изменена извне: изменение %1 не сходится</translation>
    </message>
    <message>
        <source>The history does not fit together: somebody changed the file by other means.</source>
        <translation>История не сходится: кто-то изменил файл другими средствами.</translation>
    </message>
    <message>
        <source>The history could not be checked.</source>
        <translation>Историю не удалось проверить.</translation>
    </message>
    <message>
        <source>Revert this record</source>
        <translation>Вернуть эту запись</translation>
    </message>
    <message>
        <source>Revert this field</source>
        <translation>Вернуть это поле</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <translation>Отменить это изменение</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Поиск в истории</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Удалённые записи</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Кто удалил</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>No change matches.</source>
        <translation>Нет подходящих изменений.</translation>
    </message>
    <message>
        <source>No deleted record can be brought back.</source>
        <translation>Нет удалённых записей, которые можно вернуть.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::ImportPanel</name>
    <message>
        <source>Import codebook</source>
        <translation>Импорт кодировочной книги</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 the same. Terms that the file does not name stay as they are.</source>
        <translation>%1: новых %2, изменённых %3, без изменений %4. Термины, которых в файле нет, остаются как есть.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <translation>Новое: %1 (%2)</translation>
    </message>
    <message>
        <source>Changed: %1 (%2): %3</source>
        <translation>Изменено: %1 (%2): %3</translation>
    </message>
    <message>
        <source>The project holds all of it already.</source>
        <translation>В проекте всё это уже есть.</translation>
    </message>
</context>
<context>
    <name>scrutineer::InterlocutorsPage</name>
    <message>
        <source>Interlocutors</source>
        <translation>Собеседники</translation>
    </message>
    <message>
        <source>Whom missions met</source>
        <translation>С кем встречались миссии</translation>
    </message>
    <message>
        <source>No missions here yet, so there is nobody whom they met.</source>
        <translation>Миссий здесь пока нет, значит, нет и тех, с кем они встречались.</translation>
    </message>
    <message>
        <source>Show missions</source>
        <translation>Показать миссии</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Ничего не подходит под эти фильтры.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>show the visits</source>
        <translation>показать визиты</translation>
    </message>
    <message>
        <source>sort by column</source>
        <translation>сортировать по столбцу</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копировать</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>следующая панель</translation>
    </message>
    <message numerus="yes">
        <source>%n held visit(s)</source>
        <translation>
            <numerusform>%n состоявшийся визит</numerusform>
            <numerusform>%n состоявшихся визита</numerusform>
            <numerusform>%n состоявшихся визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mission(s) have any on file</source>
        <translation>
            <numerusform>внесены у %1 из %n миссии</numerusform>
            <numerusform>внесены у %1 из %n миссий</numerusform>
            <numerusform>внесены у %1 из %n миссий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::IssuePanel</name>
    <message>
        <source>Versions of the codebook</source>
        <translation>Версии кодировочной книги</translation>
    </message>
    <message>
        <source>Versions so far</source>
        <translation>Версии до сих пор</translation>
    </message>
    <message>
        <source>Number of the new version</source>
        <translation>Номер новой версии</translation>
    </message>
    <message>
        <source>What changed since the last one</source>
        <translation>Что изменилось с прошлой</translation>
    </message>
    <message>
        <source>Claims coded with a term whose definition or rule changed come into the queue “Look again”.</source>
        <translation>Утверждения с термином, у которого изменились определение или правило, попадают в очередь «Посмотреть снова».</translation>
    </message>
    <message>
        <source>Issue version</source>
        <translation>Выпустить версию</translation>
    </message>
    <message>
        <source>A version needs a number.</source>
        <translation>Версии нужен номер.</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>Версия %1 уже есть.</translation>
    </message>
</context>
<context>
    <name>scrutineer::KeyHints</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>scrutineer::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>In tables and forms</source>
        <translation>В таблицах и формах</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Изменить запись</translation>
    </message>
    <message>
        <source>Delete the records chosen</source>
        <translation>Удалить выбранные записи</translation>
    </message>
    <message>
        <source>Filter by the cell</source>
        <translation>Фильтровать по ячейке</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Сохранить форму</translation>
    </message>
    <message>
        <source>Save and start the next</source>
        <translation>Сохранить и начать следующую</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Перейти к следующей ошибке</translation>
    </message>
    <message>
        <source>Leave the form; the draft stays</source>
        <translation>Выйти из формы; черновик останется</translation>
    </message>
    <message>
        <source>Duplicate the record</source>
        <translation>Дублировать запись</translation>
    </message>
    <message>
        <source>Begin a new record like this one</source>
        <translation>Начать новую запись по образцу этой</translation>
    </message>
    <message>
        <source>Add a source for the field or row</source>
        <translation>Добавить источник к полю или строке</translation>
    </message>
    <message>
        <source>Show all fields of a row</source>
        <translation>Показать все поля строки</translation>
    </message>
    <message>
        <source>Create what is typed</source>
        <translation>Создать введённое</translation>
    </message>
</context>
<context>
    <name>scrutineer::KindBar</name>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Spellings taken for the same</source>
        <translation>Написания, принятые за одно</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Exact spelling</source>
        <translation>Точное написание</translation>
    </message>
    <message>
        <source>Exact spelling (Alt+E): case and letters as typed</source>
        <translation>Точное написание (Alt+E): регистр и буквы как введены</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>scrutineer::KindChooser</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>scrutineer::LedgerBlock</name>
    <message>
        <source>The sources contradict each other.</source>
        <translation>Источники противоречат друг другу.</translation>
    </message>
    <message>
        <source>Preferred: %1</source>
        <translation>Предпочтительное: %1</translation>
    </message>
    <message>
        <source>Preferred: %1. %2</source>
        <translation>Предпочтительное: %1. %2</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Без предпочтения</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Предпочесть: %1</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>без источника</translation>
    </message>
    <message>
        <source>As printed: %1</source>
        <translation>Как в источнике: %1</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Почему этот показатель?</translation>
    </message>
    <message>
        <source>Why this figure is preferred</source>
        <translation>Почему этот показатель предпочтён</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Предпочесть</translation>
    </message>
    <message>
        <source>Prefer the chosen figure</source>
        <translation>Предпочесть выбранный показатель</translation>
    </message>
</context>
<context>
    <name>scrutineer::MainWindow</name>
    <message>
        <source>%1 – Scrutineer</source>
        <translation>%1 – Scrutineer</translation>
    </message>
</context>
<context>
    <name>scrutineer::MapPage</name>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Что показывает карта</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Stations and places observed</source>
        <translation>Наблюдавшиеся участки и места</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Show the values as a table (T)</source>
        <translation>Показать значения таблицей (T)</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>Показать значения таблицей</translation>
    </message>
    <message>
        <source>Divide the visits</source>
        <translation>Разделить визиты</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>Без деления</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По виду</translation>
    </message>
    <message>
        <source>By mission</source>
        <translation>По миссии</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Missions to</source>
        <translation>Миссии в</translation>
    </message>
    <message>
        <source>Missions by country of the election</source>
        <translation>Миссии по стране выборов</translation>
    </message>
    <message>
        <source>Missions from</source>
        <translation>Миссии из</translation>
    </message>
    <message>
        <source>Missions by country of their organisations</source>
        <translation>Миссии по стране их организаций</translation>
    </message>
    <message>
        <source>Values of the map</source>
        <translation>Значения карты</translation>
    </message>
    <message>
        <source>Polling stations visited, as reported</source>
        <translation>Посещённые участки, по сообщениям</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Нет на карте</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>show the records</source>
        <translation>показать записи</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>масштаб</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>следующая панель</translation>
    </message>
    <message>
        <source>Nothing to put on a map yet: no visits, missions or elections.</source>
        <translation>На карту пока нечего нанести: нет визитов, миссий и выборов.</translation>
    </message>
    <message>
        <source>Show visits</source>
        <translation>Показать визиты</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Ничего не подходит под эти фильтры.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Placed by town</source>
        <translation>Размещено по городу</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какое</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>Нет на карте: %1</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::MapView</name>
    <message>
        <source>Mark %1 of %2: %3</source>
        <translation>Отметка %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>scrutineer::MergePanel</name>
    <message>
        <source>Merge terms</source>
        <translation>Объединить термины</translation>
    </message>
    <message>
        <source>Add what the others mean to its rule “Include when”</source>
        <translation>Добавить значение остальных к его правилу «Включать, если»</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>The term that stays</source>
        <translation>Остающийся термин</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) move to the term that stays; the other terms go. One undo brings all back.</source>
        <translation>
            <numerusform>%n ссылка перейдёт к остающемуся термину; другие термины уйдут. Одна отмена вернёт всё.</numerusform>
            <numerusform>%n ссылки перейдут к остающемуся термину; другие термины уйдут. Одна отмена вернёт всё.</numerusform>
            <numerusform>%n ссылок перейдут к остающемуся термину; другие термины уйдут. Одна отмена вернёт всё.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what uses them…</source>
        <translation>Чтение того, где они используются…</translation>
    </message>
</context>
<context>
    <name>scrutineer::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>scrutineer::NewTermPanel</name>
    <message>
        <source>New term</source>
        <translation>Новый термин</translation>
    </message>
    <message>
        <source>English label</source>
        <translation>Английское название</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>Under “%1”</source>
        <translation>Под «%1»</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Где это стоит</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Добавить термин</translation>
    </message>
</context>
<context>
    <name>scrutineer::NumberEditor</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» — не целое число.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» — не число.</translation>
    </message>
</context>
<context>
    <name>scrutineer::OpposedList</name>
    <message>
        <source>Opposed claims</source>
        <translation>Противоположные утверждения</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критически</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Положительно</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Разница</translation>
    </message>
</context>
<context>
    <name>scrutineer::OptionLine</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 из %3</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Показать список</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>Показать список (Вниз)</translation>
    </message>
</context>
<context>
    <name>scrutineer::OptionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Варианты</translation>
    </message>
</context>
<context>
    <name>scrutineer::OrganizationPage</name>
    <message>
        <source>Nothing is on file of what this organisation did at an election.</source>
        <translation>О том, что эта организация делала на выборах, ничего не внесено.</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Largest team</source>
        <translation>По численности</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>This organisation is not in the project.</source>
        <translation>Этой организации нет в проекте.</translation>
    </message>
    <message>
        <source>Not known whether it endorses the Declaration of Principles</source>
        <translation>Неизвестно, поддержала ли Декларацию принципов</translation>
    </message>
    <message>
        <source>Does not endorse the Declaration of Principles</source>
        <translation>Не поддержала Декларацию принципов</translation>
    </message>
    <message>
        <source>Endorses the Declaration of Principles</source>
        <translation>Поддержала Декларацию принципов</translation>
    </message>
    <message>
        <source>Endorses the Declaration of Principles (%1)</source>
        <translation>Поддержала Декларацию принципов (%1)</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>также %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>No statement on file</source>
        <translation>Заявлений не внесено</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Оценка: %1</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Не закодировано</translation>
    </message>
    <message>
        <source>The sources contradict each other.</source>
        <translation>Источники противоречат друг другу.</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Численность: %1</translation>
    </message>
    <message>
        <source>Stations: %1</source>
        <translation>Участки: %1</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation>Визиты: %1</translation>
    </message>
    <message>
        <source>Head of mission</source>
        <translation>Глава миссии</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Labels given by others: %1</source>
        <translation>Ярлыки, данные другими: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::OverviewPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>1. Add the election that was observed</source>
        <translation>1. Добавьте выборы, за которыми наблюдали</translation>
    </message>
    <message>
        <source>2. Add a mission that observed it</source>
        <translation>2. Добавьте миссию, которая за ними наблюдала</translation>
    </message>
    <message>
        <source>3. Add a source that tells of it</source>
        <translation>3. Добавьте источник, который об этом сообщает</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Ничто не требует внимания.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>Найти или перейти</translation>
    </message>
    <message>
        <source>Search everything, run any action (Ctrl+K)</source>
        <translation>Искать везде, выполнить любое действие (Ctrl+K)</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Every record has a source</source>
        <translation>У каждой записи есть источник</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Недавние изменения</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>%1, sources differ</source>
        <translation>%1, источники расходятся</translation>
    </message>
</context>
<context>
    <name>scrutineer::Palette</name>
    <message>
        <source>Search or go to</source>
        <translation>Искать или перейти</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>move</source>
        <translation>выбор</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next kind</source>
        <translation>следующий вид</translation>
    </message>
    <message>
        <source>exact spelling</source>
        <translation>точное написание</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>только действия</translation>
    </message>
    <message>
        <source>Search records, texts and actions</source>
        <translation>Искать записи, тексты и действия</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 found in %2 ms</source>
        <translation>найдено %1 за %2 мс</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Nothing among “%1” matches “%2”</source>
        <translation>Среди «%1» нет совпадений с «%2»</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Нет совпадений с «%1»</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>No action matches “%1”</source>
        <translation>Нет действия «%1»</translation>
    </message>
</context>
<context>
    <name>scrutineer::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>action</source>
        <translation>действие</translation>
    </message>
</context>
<context>
    <name>scrutineer::PathButton</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>scrutineer::PictureMenu</name>
    <message>
        <source>Save picture</source>
        <translation>Сохранить рисунок</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>Копировать &amp;рисунок</translation>
    </message>
    <message>
        <source>&amp;Copy values</source>
        <translation>&amp;Копировать значения</translation>
    </message>
    <message>
        <source>&amp;PNG picture</source>
        <translation>Рисунок &amp;PNG</translation>
    </message>
    <message>
        <source>&amp;SVG picture…</source>
        <translation>Рисунок &amp;SVG…</translation>
    </message>
    <message>
        <source>P&amp;DF document…</source>
        <translation>Документ P&amp;DF…</translation>
    </message>
    <message>
        <source>CS&amp;V table…</source>
        <translation>Таблица CS&amp;V…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>&amp;%1× …</source>
        <translation>&amp;%1× …</translation>
    </message>
    <message>
        <source>&amp;%1×, %2 × %3 pixels…</source>
        <translation>&amp;%1×, %2 × %3 пикселей…</translation>
    </message>
    <message>
        <source>Copy, save or print the picture</source>
        <translation>Скопировать, сохранить или напечатать рисунок</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Рисовать пока нечего.</translation>
    </message>
    <message>
        <source>Copied the values of “%1”.</source>
        <translation>Значения «%1» скопированы.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>«%1» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Sent “%1” to the printer.</source>
        <translation>«%1» отправлено на печать.</translation>
    </message>
</context>
<context>
    <name>scrutineer::PolarityBadge</name>
    <message>
        <source>Polarity %1</source>
        <translation>Полярность %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::ProgressLine</name>
    <message>
        <source>Working</source>
        <translation>Выполняется</translation>
    </message>
</context>
<context>
    <name>scrutineer::ProjectActions</name>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Open read-only…</source>
        <translation>Открыть только для чтения…</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Открыть пример проекта</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Закрыть проект</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Scrutineer projects (*%1)</source>
        <translation>Проекты Scrutineer (*%1)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Открыть только для чтения</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Scrutineer projects (*%1);;All files (*)</source>
        <translation>Проекты Scrutineer (*%1);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Network folder.</source>
        <translation>Сетевая папка.</translation>
    </message>
    <message>
        <source>Synchronised folder.</source>
        <translation>Синхронизируемая папка.</translation>
    </message>
    <message>
        <source>Another computer may write to this file while you work, and damage it. Keep the project in a folder of this computer and save copies here.</source>
        <translation>Пока вы работаете, другой компьютер может записать в этот файл и повредить его. Держите проект в папке этого компьютера, а сюда сохраняйте копии.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 копия</translation>
    </message>
    <message>
        <source>The copy needs another name than the open project.</source>
        <translation>Имя копии должно отличаться от имени открытого проекта.</translation>
    </message>
    <message>
        <source>Saved and checked: %1</source>
        <translation>Сохранено и проверено: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::QueueView</name>
    <message>
        <source>Claims to look at again</source>
        <translation>Утверждения для повторного просмотра</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Looked at under</source>
        <translation>Просмотрено по</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>scrutineer::RangeBody</name>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>6 Feb 2024, 02.2024, 2024 …</source>
        <translation>6 фев 2024, 02.2024, 2024 …</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» — не число.</translation>
    </message>
</context>
<context>
    <name>scrutineer::ReaderPage</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Neither a text nor a summary of this statement is on file.</source>
        <translation>Нет ни текста, ни изложения этого заявления.</translation>
    </message>
    <message>
        <source>Add text…</source>
        <translation>Добавить текст…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the statement</source>
        <translation>Назад к заявлению</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Номера строк</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>Найти в тексте (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Найти предыдущее</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Найти следующее</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Не закодировано</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>выпущено %1</translation>
    </message>
    <message>
        <source>text version %1 of %2</source>
        <translation>версия текста %1 из %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Summary only.</source>
        <translation>Только изложение.</translation>
    </message>
    <message>
        <source>No text of this statement is on file. Claims on the summary are paraphrase.</source>
        <translation>Текста этого заявления нет. Утверждения по изложению — пересказ.</translation>
    </message>
    <message>
        <source>Paraphrase.</source>
        <translation>Пересказ.</translation>
    </message>
    <message>
        <source>This text is a summary; the statement&apos;s own words are not on file.</source>
        <translation>Этот текст — изложение; собственных слов заявления нет.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Сравнить версии</translation>
    </message>
    <message>
        <source>Put the claim at the selected words</source>
        <translation>Поместить утверждение у выделенных слов</translation>
    </message>
    <message>
        <source>next, previous claim</source>
        <translation>следующее, предыдущее утверждение</translation>
    </message>
    <message>
        <source>find in the text</source>
        <translation>найти в тексте</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Выделить текст</translation>
    </message>
    <message>
        <source>new claim with theme</source>
        <translation>новое утверждение с темой</translation>
    </message>
    <message>
        <source>next sentence</source>
        <translation>следующее предложение</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>полярность</translation>
    </message>
    <message>
        <source>save, next sentence</source>
        <translation>сохранить, следующее предложение</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>умолчание</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>больше ничего</translation>
    </message>
    <message>
        <source>claim without theme</source>
        <translation>утверждение без темы</translation>
    </message>
    <message>
        <source>delete claim</source>
        <translation>удалить утверждение</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Больше ничего</translation>
    </message>
    <message>
        <source>Open the coding again to change it</source>
        <translation>Открыть кодировку снова, чтобы изменить</translation>
    </message>
    <message>
        <source>Nothing more in this statement: the coding is complete (Ctrl+Enter)</source>
        <translation>В этом заявлении больше ничего: кодировка завершена (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Open the coding again</source>
        <translation>Открыть кодировку снова</translation>
    </message>
    <message>
        <source>Nothing more in this statement</source>
        <translation>В этом заявлении больше ничего</translation>
    </message>
    <message>
        <source>Select the words that make the claim first, or press N for the next sentence.</source>
        <translation>Сначала выделите слова утверждения или нажмите N для следующего предложения.</translation>
    </message>
    <message>
        <source>That was the last sentence.</source>
        <translation>Это было последнее предложение.</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>вслепую</translation>
    </message>
    <message>
        <source>codebook %1</source>
        <translation>кодировочная книга %1</translation>
    </message>
    <message>
        <source>Show the other codings, no longer blind</source>
        <translation>Показать другие кодировки, больше не вслепую</translation>
    </message>
    <message>
        <source>New coding by another coder…</source>
        <translation>Новая кодировка другим кодировщиком…</translation>
    </message>
    <message>
        <source>What you had written here and not saved stands in its field again.</source>
        <translation>Написанное здесь и не сохранённое снова стоит в своём поле.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a place</source>
        <translation>
            <numerusform>%1, %n без места</numerusform>
            <numerusform>%1, %n без места</numerusform>
            <numerusform>%1, %n без места</numerusform>
        </translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Новая версия…</translation>
    </message>
    <message>
        <source>Choose the claim first, then select its words and press %1.</source>
        <translation>Сначала выберите утверждение, затем выделите его слова и нажмите %1.</translation>
    </message>
    <message>
        <source>Select the words of claim %1, then press %2.</source>
        <translation>Выделите слова утверждения %1, затем нажмите %2.</translation>
    </message>
    <message>
        <source>Wording that stands elsewhere too</source>
        <translation>Слова, стоящие и в других местах</translation>
    </message>
    <message>
        <source>Wording that stands elsewhere too (W)</source>
        <translation>Слова, стоящие и в других местах (W)</translation>
    </message>
    <message>
        <source>You are changing the coding of %1.</source>
        <translation>Вы меняете кодировку: %1.</translation>
    </message>
    <message>
        <source>wording elsewhere</source>
        <translation>слова в других местах</translation>
    </message>
    <message>
        <source>This coding is complete. Open it again to change it.</source>
        <translation>Эта кодировка завершена. Откройте её снова, чтобы изменить.</translation>
    </message>
</context>
<context>
    <name>scrutineer::ReaderText</name>
    <message>
        <source>Text of the statement</source>
        <translation>Текст заявления</translation>
    </message>
</context>
<context>
    <name>scrutineer::RecentProjects</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Файл не найден</translation>
    </message>
    <message>
        <source>In a synchronised folder</source>
        <translation>В синхронизируемой папке</translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordForm</name>
    <message>
        <source>Draft kept %1</source>
        <translation>Черновик сохранён, %1</translation>
    </message>
    <message>
        <source>The project is open read-only, so this record can be read but not changed.</source>
        <translation>Проект открыт только для чтения, поэтому эту запись можно читать, но не менять.</translation>
    </message>
    <message>
        <source>Draft of %1 restored.</source>
        <translation>Черновик восстановлен: %1.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Проверьте ещё раз.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>A row cannot be taken away, because others refer to it: %1, field “%2”.</source>
        <translation>Строку нельзя убрать: на неё ссылаются другие: %1, поле «%2».</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>Добавить: %1 «%2»</translation>
    </message>
    <message>
        <source>Edit %1 “%2”</source>
        <translation>Изменить: %1 «%2»</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Не сохранено.</translation>
    </message>
    <message>
        <source>Changed meanwhile.</source>
        <translation>За это время изменилось.</translation>
    </message>
    <message>
        <source>The stored record is no longer what you opened. Save again to keep what you typed, or</source>
        <translation>Сохранённая запись уже не та, что вы открыли. Сохраните ещё раз, чтобы оставить набранное, или</translation>
    </message>
    <message>
        <source>show what is stored</source>
        <translation>посмотрите сохранённое</translation>
    </message>
    <message>
        <source>What was typed is discarded.</source>
        <translation>Введённое отброшено.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>What is chosen as %1 is not in the project any more. Choose another one or empty it.</source>
        <translation>Того, что выбрано в поле «%1», больше нет в проекте. Выберите другое или очистите поле.</translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, выбрано: %2</translation>
    </message>
    <message>
        <source>There are no %1 here yet.</source>
        <translation>Здесь пока ничего нет: %1.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>No %1 match these filters</source>
        <translation>По этим фильтрам ничего не найдено: %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Поиск: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группировать</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>New: %1 (Ctrl+N)</source>
        <translation>Добавить: %1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Choose and move columns</source>
        <translation>Выбрать и переместить столбцы</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>does not belong to the election chosen at the left, so this list leaves it out.</source>
        <translation>не относится к выборам, выбранным слева, поэтому в этом списке не показывается.</translation>
    </message>
    <message>
        <source>Show all elections</source>
        <translation>Показать все выборы</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Show the record beside the list (Enter)</source>
        <translation>Показать запись рядом со списком (Enter)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Save the list as CSV (Ctrl+Shift+X)</source>
        <translation>Сохранить список как CSV (Ctrl+Shift+X)</translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordRow</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>More fields (Alt+M)</source>
        <translation>Ещё поля (Alt+M)</translation>
    </message>
    <message>
        <source>Take away (Alt+Delete)</source>
        <translation>Убрать (Alt+Delete)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordTable</name>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Изменить %n запись</numerusform>
            <numerusform>Изменить %n записи</numerusform>
            <numerusform>Изменить %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by this cell</source>
        <translation>Фильтровать по этой ячейке</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Свернуть все</translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation>Shift+Влево</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Развернуть все</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Shift+Вправо</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New like this</source>
        <translation>Создать по образцу</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Копировать ячейку</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Копировать строку</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordTableModel</name>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n запись</numerusform>
            <numerusform>%1, %n записи</numerusform>
            <numerusform>%1, %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, свёрнуто</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>источники расходятся</translation>
    </message>
</context>
<context>
    <name>scrutineer::ReferenceEditor</name>
    <message>
        <source>Open this record</source>
        <translation>Открыть эту запись</translation>
    </message>
    <message>
        <source>Open this record (F4)</source>
        <translation>Открыть эту запись (F4)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Создать «%1»</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Choose a record from the list, or create it with Alt+Enter.</source>
        <translation>Ничего с названием «%1» нет. Выберите запись из списка или создайте её через Alt+Enter.</translation>
    </message>
</context>
<context>
    <name>scrutineer::RepeatedStrip</name>
    <message>
        <source>Next repeated wording</source>
        <translation>Следующий повтор</translation>
    </message>
    <message>
        <source>Next repeated wording (Shift+W)</source>
        <translation>Следующий повтор (Shift+W)</translation>
    </message>
    <message>
        <source>Hide repeated wording</source>
        <translation>Скрыть повторы</translation>
    </message>
    <message>
        <source>Hide repeated wording (W)</source>
        <translation>Скрыть повторы (W)</translation>
    </message>
    <message>
        <source>No text is on file to be compared.</source>
        <translation>Текстов для сравнения в записях нет.</translation>
    </message>
    <message>
        <source>Looking for this wording in other statements…</source>
        <translation>Поиск этих слов в других заявлениях…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s).</source>
        <translation>
            <numerusform>%n слово.</numerusform>
            <numerusform>%n слова.</numerusform>
            <numerusform>%n слов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No run of %n word(s) of this text stands in another statement.</source>
        <translation>
            <numerusform>Ни один ряд из %n слова этого текста не стоит в другом заявлении.</numerusform>
            <numerusform>Ни один ряд из %n слов этого текста не стоит в другом заявлении.</numerusform>
            <numerusform>Ни один ряд из %n слов этого текста не стоит в другом заявлении.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of this text stand in other statements too.</source>
        <translation>
            <numerusform>%n отрывок этого текста стоит и в других заявлениях.</numerusform>
            <numerusform>%n отрывка этого текста стоят и в других заявлениях.</numerusform>
            <numerusform>%n отрывков этого текста стоят и в других заявлениях.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is a summary: its wording may be the researcher’s.</source>
        <translation>Этот текст — изложение: слова могут быть исследователя.</translation>
    </message>
</context>
<context>
    <name>scrutineer::ResultsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>scrutineer::ResultsPage</name>
    <message>
        <source>Full text</source>
        <translation>Полный текст</translation>
    </message>
    <message>
        <source>Search the full text</source>
        <translation>Искать в полном тексте</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Spellings taken for the same</source>
        <translation>Написания, принятые за одно</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Лучшие</translation>
    </message>
    <message>
        <source>Best first, among the newest 20,000</source>
        <translation>Сначала лучшие, среди 20 000 самых новых</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Exact spelling</source>
        <translation>Точное написание</translation>
    </message>
    <message>
        <source>Exact spelling: case and letters as typed</source>
        <translation>Точное написание: регистр и буквы как введены</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Type words to look for them in the summaries, notes and texts of all records.</source>
        <translation>Введите слова, чтобы искать их в кратких изложениях, заметках и текстах всех записей.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Search names and titles</source>
        <translation>Искать в именах и названиях</translation>
    </message>
    <message>
        <source>No text holds “%1” under these filters.</source>
        <translation>При этих фильтрах «%1» нет ни в одном тексте.</translation>
    </message>
    <message>
        <source>No text holds “%1”.</source>
        <translation>«%1» нет ни в одном тексте.</translation>
    </message>
</context>
<context>
    <name>scrutineer::SavedPanel</name>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show this list (Enter)</source>
        <translation>Показать этот список (Enter)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>Переименовать (F2)</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Перезаписать</translation>
    </message>
    <message>
        <source>Replace it with the list as it is now</source>
        <translation>Заменить нынешним видом списка</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Drop it (Delete); undo brings it back</source>
        <translation>Удалить (Delete); отмена вернёт</translation>
    </message>
    <message>
        <source>Name for the list as it is now</source>
        <translation>Название для списка в его нынешнем виде</translation>
    </message>
    <message>
        <source>None yet: set a filter, then give it a name here.</source>
        <translation>Пока нет: задайте фильтр и назовите его здесь.</translation>
    </message>
    <message>
        <source>There is a filter called “%1” already.</source>
        <translation>Фильтр «%1» уже есть.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>There is a filter called “%1” already. Replace it?</source>
        <translation>Фильтр «%1» уже есть. Заменить его?</translation>
    </message>
</context>
<context>
    <name>scrutineer::ScopeSwitcher</name>
    <message>
        <source>All elections</source>
        <translation>Все выборы</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>Ничто не опущено</translation>
    </message>
    <message>
        <source>Election in scope: %1, %2</source>
        <translation>Отобранные выборы: %1, %2</translation>
    </message>
    <message>
        <source>Narrow all pages to one election (Ctrl+E)</source>
        <translation>Сузить все страницы до одних выборов (Ctrl+E)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>scrutineer::SegmentEditor</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Не заполнено</translation>
    </message>
</context>
<context>
    <name>scrutineer::SeriesStrip</name>
    <message numerus="yes">
        <source>%n figure(s) without date or number not drawn</source>
        <translation>
            <numerusform>%n показатель без даты или числа не нарисован</numerusform>
            <numerusform>%n показателя без даты или числа не нарисованы</numerusform>
            <numerusform>%n показателей без даты или числа не нарисовано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::Settings</name>
    <message>
        <source>Your settings could not be saved, because %1 cannot be written. They hold until you quit.</source>
        <translation>Не удалось сохранить настройки: файл %1 недоступен для записи. Они действуют до выхода из программы.</translation>
    </message>
    <message>
        <source>Your settings could not be read, because %1 is damaged. Rename or delete that file.</source>
        <translation>Не удалось прочитать настройки: файл %1 повреждён. Переименуйте или удалите его.</translation>
    </message>
</context>
<context>
    <name>scrutineer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show changes at once, without fading</source>
        <translation>Показывать изменения сразу, без плавности</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>As it should stand in the history</source>
        <translation>Так, как оно должно стоять в истории</translation>
    </message>
</context>
<context>
    <name>scrutineer::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Меню (F10)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Настройки (Ctrl+,)</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Проект не открыт</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Все изменения сохранены</translation>
    </message>
</context>
<context>
    <name>scrutineer::SidebarModel</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Interlocutors</source>
        <translation>Собеседники</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Кодировочная книга</translation>
    </message>
    <message>
        <source>Repeated wording</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
</context>
<context>
    <name>scrutineer::SplitTable</name>
    <message>
        <source>What is coded with the term</source>
        <translation>Что закодировано термином</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Переходит к</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Слова текста</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
</context>
<context>
    <name>scrutineer::SplitView</name>
    <message>
        <source>Say in the rule “Exclude when” what is coded with the new terms</source>
        <translation>Сказать в правиле «Исключать, если», что кодируется новыми терминами</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>New term for key %1: English label</source>
        <translation>Новый термин для клавиши %1: английское название</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Разделить «%1»</translation>
    </message>
    <message>
        <source>%1 to “%2”</source>
        <translation>%1 → «%2»</translation>
    </message>
    <message>
        <source>%1 stay</source>
        <translation>%1 остаётся</translation>
    </message>
    <message>
        <source>Of %1: %2. Keys 1 to 4 decide, 0 leaves where it is; one undo brings all back.</source>
        <translation>%1: %2. Клавиши 1–4 решают, 0 оставляет на месте; одна отмена вернёт всё.</translation>
    </message>
    <message>
        <source>Split term “%1”</source>
        <translation>Разделить термин «%1»</translation>
    </message>
</context>
<context>
    <name>scrutineer::TermEditor</name>
    <message>
        <source>Not used</source>
        <translation>Не используется</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>Использован %n раз</numerusform>
            <numerusform>Использован %n раза</numerusform>
            <numerusform>Использован %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>A key is one digit, from 0 to 9.</source>
        <translation>Клавиша — одна цифра, от 0 до 9.</translation>
    </message>
    <message>
        <source>“%1” has this key too.</source>
        <translation>Эта клавиша есть и у «%1».</translation>
    </message>
    <message>
        <source>Edit term “%1”: %2</source>
        <translation>Изменить термин «%1»: %2</translation>
    </message>
    <message>
        <source>Place and properties</source>
        <translation>Место и свойства</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Сине-зелёный</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Янтарный</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Индиго</translation>
    </message>
    <message>
        <source>Maroon</source>
        <translation>Бордовый</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Оливковый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Polarity −2</source>
        <translation>Полярность −2</translation>
    </message>
    <message>
        <source>Polarity −1</source>
        <translation>Полярность −1</translation>
    </message>
    <message>
        <source>Polarity 0</source>
        <translation>Полярность 0</translation>
    </message>
    <message>
        <source>Polarity +1</source>
        <translation>Полярность +1</translation>
    </message>
    <message>
        <source>Polarity +2</source>
        <translation>Полярность +2</translation>
    </message>
</context>
<context>
    <name>scrutineer::TextBody</name>
    <message>
        <source>Contains …</source>
        <translation>Содержит …</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Содержит</translation>
    </message>
</context>
<context>
    <name>scrutineer::TextDialog</name>
    <message>
        <source>New version of the text</source>
        <translation>Новая версия текста</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Добавить текст</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Сохранить текст</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>This is what you had here on %1 and did not save.</source>
        <translation>Это то, что было у вас здесь %1 и не сохранено.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Next: claims</source>
        <translation>Далее: утверждения</translation>
    </message>
</context>
<context>
    <name>scrutineer::TextForm</name>
    <message>
        <source>A stored text never changes: a correction is a further version.</source>
        <translation>Сохранённый текст не меняется: исправление — новая версия.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Paste the text here.</source>
        <translation>Вставьте текст сюда.</translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelineDetail</name>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>date</comment>
        <translation>к %1</translation>
    </message>
    <message>
        <source>Open mission</source>
        <translation>Открыть миссию</translation>
    </message>
    <message>
        <source>Visits of the lane</source>
        <translation>Визиты дорожки</translation>
    </message>
    <message>
        <source>Statements of the lane</source>
        <translation>Заявления дорожки</translation>
    </message>
    <message>
        <source>Pace of the organisation at each election</source>
        <translation>Темп организации на каждых выборах</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Open organisation</source>
        <translation>Открыть организацию</translation>
    </message>
    <message>
        <source>No statement on file</source>
        <translation>Заявлений не внесено</translation>
    </message>
    <message>
        <source>%1 at each election</source>
        <translation>%1 на каждых выборах</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>distance from the vote</comment>
        <translation>к %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>number of days</comment>
        <translation>%1 или больше</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>%1 opens its mission</source>
        <translation>%1 открывает свою миссию</translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelineLegendBar</name>
    <message>
        <source>Legend</source>
        <translation>Условные знаки</translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>How days are drawn</source>
        <translation>Как рисуются дни</translation>
    </message>
    <message>
        <source>Week enlarged</source>
        <translation>Неделя крупно</translation>
    </message>
    <message>
        <source>Even days</source>
        <translation>Равные дни</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Stack elections</source>
        <translation>Наложить выборы</translation>
    </message>
    <message>
        <source>All elections, each from its voting day: when an organisation comes, stays and speaks</source>
        <translation>Все выборы, каждые от своего дня голосования: когда организация приезжает, остаётся и высказывается</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Group lanes by</source>
        <translation>Группировать дорожки</translation>
    </message>
    <message>
        <source>By class of organisation</source>
        <translation>По классу организации</translation>
    </message>
    <message>
        <source>By kind of mission</source>
        <translation>По виду миссии</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>По организации</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Хронология таблицей</translation>
    </message>
    <message>
        <source>A timeline needs an election, and missions that were sent to it.</source>
        <translation>Хронологии нужны выборы и направленные на них миссии.</translation>
    </message>
    <message>
        <source>Show missions</source>
        <translation>Показать миссии</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Ничего не подходит под эти фильтры.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Дорожка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type of record, conditions</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelineRangeBar</name>
    <message>
        <source>Only these missions</source>
        <translation>Только эти миссии</translation>
    </message>
    <message>
        <source>Only these visits</source>
        <translation>Только эти визиты</translation>
    </message>
    <message>
        <source>Only these statements</source>
        <translation>Только эти заявления</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Отпустить</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>dates, first day, last day</comment>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message numerus="yes">
        <source>List %n mission(s)</source>
        <translation>
            <numerusform>Показать %n миссию</numerusform>
            <numerusform>Показать %n миссии</numerusform>
            <numerusform>Показать %n миссий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n visit(s)</source>
        <translation>
            <numerusform>Показать %n визит</numerusform>
            <numerusform>Показать %n визита</numerusform>
            <numerusform>Показать %n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n statement(s)</source>
        <translation>
            <numerusform>Показать %n заявление</numerusform>
            <numerusform>Показать %n заявления</numerusform>
            <numerusform>Показать %n заявлений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelineTray</name>
    <message>
        <source>Open one</source>
        <translation>Открыть одну</translation>
    </message>
    <message>
        <source>Open a record without a date</source>
        <translation>Открыть запись без даты</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n без даты</numerusform>
            <numerusform>%n без даты</numerusform>
            <numerusform>%n без даты</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Lane %1 of %2: %3</source>
        <translation>Дорожка %1 из %2: %3</translation>
    </message>
    <message>
        <source>Marker %1 of %2: %3</source>
        <translation>Знак %1 из %2: %3</translation>
    </message>
    <message>
        <source>Days chosen: %1 to %2</source>
        <translation>Выбранные дни: %1 – %2</translation>
    </message>
</context>
<context>
    <name>scrutineer::TrackProfileView</name>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Its elections side by side, theme by theme</source>
        <translation>Её выборы рядом, тема за темой</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Days count from the stay as given; a phase or a held visit shows only that it was there by then. What is not on file is unknown, not zero.</source>
        <translation>Дни считаются от указанного срока пребывания; этап или состоявшийся визит показывает лишь, что миссия уже была там. Чего нет в записях, то неизвестно, а не ноль.</translation>
    </message>
    <message>
        <source>Verdicts over time</source>
        <translation>Оценки во времени</translation>
    </message>
    <message>
        <source>Statements by the verdict coded for them.</source>
        <translation>Заявления по закодированной оценке.</translation>
    </message>
    <message>
        <source>Themes and silence</source>
        <translation>Темы и умолчания</translation>
    </message>
    <message>
        <source>The mean polarity of its claims, and at how many elections a theme is in which state.</source>
        <translation>Средняя полярность её утверждений и на скольких выборах тема в каком состоянии.</translation>
    </message>
    <message>
        <source>Yardsticks</source>
        <translation>Мерила</translation>
    </message>
    <message>
        <source>A claim that measures by two yardsticks counts for both.</source>
        <translation>Утверждение с двумя мерилами учитывается в обоих.</translation>
    </message>
    <message>
        <source>Arrival known for %1 of %2 observed elections</source>
        <translation>Приезд известен для %1 из %2 наблюдавшихся выборов</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n утверждение</numerusform>
            <numerusform>%n утверждения</numerusform>
            <numerusform>%n утверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, среднее %2</translation>
    </message>
    <message>
        <source>Declaration of Principles</source>
        <translation>Декларация принципов</translation>
    </message>
    <message>
        <source>How many of its missions have which finding; one on which coders differ counts for each. No table means that none has been answered on yet.</source>
        <translation>У скольких её миссий какой вывод; та, по которой кодировщики расходятся, считается в каждом. Нет таблицы — ни на одну ещё не отвечено.</translation>
    </message>
</context>
<context>
    <name>scrutineer::UsesList</name>
    <message>
        <source>What uses it</source>
        <translation>Где используется</translation>
    </message>
    <message>
        <source>%1, field “%2”: %3</source>
        <translation>%1, поле «%2»: %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Nothing uses it.</source>
        <translation>Нигде не используется.</translation>
    </message>
</context>
<context>
    <name>scrutineer::UsesPanel</name>
    <message>
        <source>What uses it</source>
        <translation>Где используется</translation>
    </message>
</context>
<context>
    <name>scrutineer::VersionRows</name>
    <message>
        <source>Same</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>Changed from “%1” to “%2”</source>
        <translation>Было «%1», стало «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>scrutineer::VersionsPage</name>
    <message>
        <source>Only what differs</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>There is only one version of this statement&apos;s text.</source>
        <translation>Есть только одна версия текста этого заявления.</translation>
    </message>
    <message>
        <source>Sentences of both versions</source>
        <translation>Предложения обеих версий</translation>
    </message>
    <message>
        <source>Back to the statement</source>
        <translation>Назад к заявлению</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Более ранняя версия</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Более поздняя версия</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>в сравнении с</translation>
    </message>
    <message>
        <source>Difference before (K)</source>
        <translation>Предыдущее различие (K)</translation>
    </message>
    <message>
        <source>Next difference (J)</source>
        <translation>Следующее различие (J)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) the same</source>
        <translation>
            <numerusform>%n предложение без изменений</numerusform>
            <numerusform>%n предложения без изменений</numerusform>
            <numerusform>%n предложений без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n перемещено</numerusform>
            <numerusform>%n перемещено</numerusform>
            <numerusform>%n перемещено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n добавлено</numerusform>
            <numerusform>%n добавлено</numerusform>
            <numerusform>%n добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n убрано</numerusform>
            <numerusform>%n убрано</numerusform>
            <numerusform>%n убрано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::WelcomePage</name>
    <message>
        <source>What observers did and said, side by side</source>
        <translation>Что наблюдатели делали и говорили — рядом</translation>
    </message>
    <message>
        <source>An empty file on this computer</source>
        <translation>Пустой файл на этом компьютере</translation>
    </message>
    <message>
        <source>A .scrutineer file</source>
        <translation>Файл .scrutineer</translation>
    </message>
    <message>
        <source>Look without changing anything</source>
        <translation>Смотреть, ничего не меняя</translation>
    </message>
    <message>
        <source>Works offline; nothing leaves this computer</source>
        <translation>Работает без сети; ничего не покидает этот компьютер</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Drop a project here to open it</source>
        <translation>Перетащите проект сюда, чтобы открыть</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>Искать среди проектов</translation>
    </message>
    <message>
        <source>Projects that you open will be listed here.</source>
        <translation>Здесь появятся проекты, которые вы откроете.</translation>
    </message>
    <message>
        <source>Start with the sample project</source>
        <translation>Начните с примера проекта</translation>
    </message>
    <message>
        <source>Azerbaijan, 7 February 2024, with the elections of 2013, 2018, 2020 and September 2024 to compare: who observed, whom they met, what they said, and where each fact comes from. It opens as a file of your own, so try whatever you like.</source>
        <translation>Азербайджан, 7 февраля 2024 года, и для сравнения выборы 2013, 2018, 2020 годов и сентября 2024 года: кто наблюдал, с кем встречался, что сказал и откуда взят каждый факт. Проект открывается как ваш собственный файл, так что пробуйте что угодно.</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Открыть пример проекта</translation>
    </message>
    <message>
        <source>search everything, run any action</source>
        <translation>искать везде, выполнить любое действие</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>все клавиши</translation>
    </message>
</context>
<context>
    <name>scrutineer::WordingPage</name>
    <message>
        <source>Repeated wording</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что перечислено</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Отрывки</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>No statement’s own words are on file here.</source>
        <translation>Собственных слов заявлений здесь в записях нет.</translation>
    </message>
    <message>
        <source>Show statements</source>
        <translation>Показать заявления</translation>
    </message>
    <message>
        <source>Compare summaries</source>
        <translation>Сравнивать изложения</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Between whom</source>
        <translation>Между кем</translation>
    </message>
    <message>
        <source>Between anyone</source>
        <translation>Между кем угодно</translation>
    </message>
    <message>
        <source>Within one organisation</source>
        <translation>Внутри одной организации</translation>
    </message>
    <message>
        <source>Across elections</source>
        <translation>Между выборами</translation>
    </message>
    <message>
        <source>Between missions</source>
        <translation>Между миссиями</translation>
    </message>
    <message>
        <source>Fewest words of a passage</source>
        <translation>Наименьшее число слов отрывка</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) or more</source>
        <translation>
            <numerusform>%n слово и больше</numerusform>
            <numerusform>%n слова и больше</numerusform>
            <numerusform>%n слов и больше</numerusform>
        </translation>
    </message>
    <message>
        <source>All elections</source>
        <translation>Все выборы</translation>
    </message>
    <message>
        <source>Also statements beyond the election in scope</source>
        <translation>Также заявления вне выбранных выборов</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Изложения</translation>
    </message>
    <message>
        <source>Also texts that are not known to be a statement’s own words; their wording may be the researcher’s</source>
        <translation>Также тексты, о которых не известно, что это слова самого заявления; слова могут быть исследователя</translation>
    </message>
    <message>
        <source>Minor passages</source>
        <translation>Мелкие отрывки</translation>
    </message>
    <message>
        <source>Also passages with fewer than three words of their own beside names, titles of laws, numbers and function words, and variants of a listed passage that are hardly longer</source>
        <translation>Также отрывки, где кроме имён, названий законов, чисел и служебных слов меньше трёх своих слов, и варианты перечисленного отрывка, которые едва длиннее</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open statement</source>
        <translation>открыть заявление</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копировать</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>следующая панель</translation>
    </message>
    <message numerus="yes">
        <source>Winnowing: every shared run of %n word(s) or more is found.</source>
        <translation>
            <numerusform>Winnowing: находится каждый общий ряд из %n слова и больше.</numerusform>
            <numerusform>Winnowing: находится каждый общий ряд из %n слов и больше.</numerusform>
            <numerusform>Winnowing: находится каждый общий ряд из %n слов и больше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n отрывок</numerusform>
            <numerusform>%n отрывка</numerusform>
            <numerusform>%n отрывков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) compared</source>
        <translation>
            <numerusform>сравнено %n заявление</numerusform>
            <numerusform>сравнено %n заявления</numerusform>
            <numerusform>сравнено %n заявлений</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 shown</source>
        <translation>показаны первые %1</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Миссии</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Первое</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in more than %1 statements not counted</source>
        <translation>
            <numerusform>%n отрывок более чем в %1 заявлениях не учтён</numerusform>
            <numerusform>%n отрывка более чем в %1 заявлениях не учтены</numerusform>
            <numerusform>%n отрывков более чем в %1 заявлениях не учтено</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Other statement</source>
        <translation>Другое заявление</translation>
    </message>
    <message>
        <source>Shared words</source>
        <translation>Общие слова</translation>
    </message>
    <message>
        <source>Of the one</source>
        <translation>В одном</translation>
    </message>
    <message>
        <source>Of the other</source>
        <translation>В другом</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) with repeated wording</source>
        <translation>
            <numerusform>%n текст с повторами</numerusform>
            <numerusform>%n текста с повторами</numerusform>
            <numerusform>%n текстов с повторами</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем сделано</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Повторено</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message numerus="yes">
        <source>No run of %n word(s) stands in two of these statements.</source>
        <translation>
            <numerusform>Ни один ряд из %n слова не стоит в двух из этих заявлений.</numerusform>
            <numerusform>Ни один ряд из %n слов не стоит в двух из этих заявлений.</numerusform>
            <numerusform>Ни один ряд из %n слов не стоит в двух из этих заявлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in %n more statement(s)</source>
        <translation>
            <numerusform>и ещё в %n заявлении</numerusform>
            <numerusform>и ещё в %n заявлениях</numerusform>
            <numerusform>и ещё в %n заявлениях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared word(s)</source>
        <translation>
            <numerusform>%n общее слово</numerusform>
            <numerusform>%n общих слова</numerusform>
            <numerusform>%n общих слов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of its words stand elsewhere too</source>
        <translation>%1 его слов стоит и в других местах</translation>
    </message>
    <message numerus="yes">
        <source>and %n more passage(s)</source>
        <translation>
            <numerusform>и ещё %n отрывок</numerusform>
            <numerusform>и ещё %n отрывка</numerusform>
            <numerusform>и ещё %n отрывков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::Workspace</name>
    <message>
        <source>The project file is write-protected, so it was opened read-only.</source>
        <translation>Файл проекта защищён от записи, поэтому открыт только для чтения.</translation>
    </message>
    <message>
        <source>This project was written by an earlier version and has to be brought up to date. Copy it to a folder that can be written and open it there.</source>
        <translation>Этот проект записан более ранней версией, и его нужно обновить. Скопируйте его в папку, доступную для записи, и откройте там.</translation>
    </message>
    <message>
        <source>The project is open read-only, so nothing was changed.</source>
        <translation>Проект открыт только для чтения, поэтому ничего не изменилось.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Проект не открыт.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>The change is not in history.</source>
        <translation>Этого изменения нет в истории.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone any more, because the data changed since. %2</source>
        <translation>«%1» уже нельзя отменить, потому что данные с тех пор изменились. %2</translation>
    </message>
    <message>
        <source>The project was closed before it came to that.</source>
        <translation>Проект закрыли раньше, чем до этого дошло.</translation>
    </message>
    <message>
        <source>This project was written by an earlier version and has to be brought up to date. Open it once for writing; a backup is then left beside it.</source>
        <translation>Этот проект записан более ранней версией и должен быть обновлён. Откройте его один раз для записи; рядом останется резервная копия.</translation>
    </message>
</context>
</TS>
