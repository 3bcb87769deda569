<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Geri al: «%1»</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Təkrarla: «%1»</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Bu səhifədə axtar</translation>
    </message>
    <message>
        <source>Search or go to…</source>
        <translation>Axtar və ya keç…</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Yeni qeyd</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>Export dossier…</source>
        <translation>Dosyeni ixrac et…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İrəli</translation>
    </message>
    <message>
        <source>Choose the election in scope…</source>
        <translation>Əhatə olunan seçkini seç…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Növbəti bölmə</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Bütün düymələr</translation>
    </message>
    <message>
        <source>Go to page %1</source>
        <translation>Səhifəyə keç: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Daha iri mətn</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Daha xırda mətn</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Adi mətn ölçüsü</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Açıq və tünd görünüşü dəyiş</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıx</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Keç: %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>İcmal</translation>
    </message>
    <message>
        <source>Search the full text</source>
        <translation>Tam mətndə axtar</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Müqayisə</translation>
    </message>
    <message>
        <source>Read and code the statement</source>
        <translation>Bəyanatı oxu və kodlaşdır</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kod kitabı</translation>
    </message>
    <message>
        <source>Interlocutors</source>
        <translation>Həmsöhbətlər</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rəqəmlər</translation>
    </message>
    <message>
        <source>Repeated wording</source>
        <translation>Təkrar ifadələr</translation>
    </message>
    <message>
        <source>Declaration of Principles of the mission</source>
        <translation>Missiyanın Prinsiplər Bəyannaməsi</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman xətti</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diaqramlar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Xəritə</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Siyahını ixrac et…</translation>
    </message>
</context>
<context>
    <name>AgoWords</name>
    <message>
        <source>just now</source>
        <translation>indicə</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n dəqiqə əvvəl</numerusform>
            <numerusform>%n dəqiqə əvvəl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n saat əvvəl</numerusform>
            <numerusform>%n saat əvvəl</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>dünən saat %1</translation>
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
        <translation>«%1» vacibdir, ona görə silmək olmaz.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nişan</translation>
    </message>
    <message>
        <source>Edit %1 %2: %3</source>
        <translation>Redaktə: %1 %2: %3</translation>
    </message>
</context>
<context>
    <name>CarriedFilter</name>
    <message>
        <source>A filter of %1 says nothing about %2.</source>
        <translation>%1 üzrə filtr %2 haqqında heç nə demir.</translation>
    </message>
</context>
<context>
    <name>ChartCatalogue</name>
    <message>
        <source>Intergovernmental</source>
        <translation>Hökumətlərarası</translation>
    </message>
    <message>
        <source>Interparliamentary</source>
        <translation>Parlamentlərarası</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Milli</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Vətəndaş müşahidəsi</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Dövlət orqanları</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Digərləri</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 tərkibində</translation>
    </message>
    <message>
        <source>Observers per organisation</source>
        <translation>Təşkilatlar üzrə müşahidəçilər</translation>
    </message>
    <message>
        <source>Verdicts in statements</source>
        <translation>Bəyanatlardakı rəylər</translation>
    </message>
    <message>
        <source>Days to election</source>
        <translation>Seçkiyə qalan günlər</translation>
    </message>
    <message>
        <source>Team size on file; joint missions are shown by their parts</source>
        <translation>Qeydə alınmış say tərkibi; birgə missiyalar hissələri üzrə göstərilir</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missiya</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Müşahidəçilər</translation>
    </message>
    <message>
        <source>No figure on file</source>
        <translation>Rəqəm qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Bəyanatlar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Election day</source>
        <translation>Seçki günü</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter before the distance from election day, as in E−5</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Visits and meetings</source>
        <translation>Səfərlər və görüşlər</translation>
    </message>
    <message>
        <source>Visits and statements by day before and after the election.</source>
        <translation>Seçkidən əvvəlki və sonrakı günlər üzrə səfərlər və bəyanatlar.</translation>
    </message>
    <message>
        <source>This chart shows the days before and after one election. Choose an election.</source>
        <translation>Bu diaqram bir seçkidən əvvəlki və sonrakı günləri göstərir. Seçki seçin.</translation>
    </message>
    <message>
        <source>Missions per election</source>
        <translation>Seçkilər üzrə missiyalar</translation>
    </message>
    <message>
        <source>Verdicts by election</source>
        <translation>Seçkilər üzrə hökmlər</translation>
    </message>
    <message>
        <source>Polarity by theme</source>
        <translation>Mövzular üzrə qütblük</translation>
    </message>
    <message>
        <source>Days on the ground</source>
        <translation>Yerdə keçirilən günlər</translation>
    </message>
    <message>
        <source>Time to first statement</source>
        <translation>İlk bəyanatadək vaxt</translation>
    </message>
    <message>
        <source>Visits per day and class of host</source>
        <translation>Gün və qəbul edən sinfi üzrə səfərlər</translation>
    </message>
    <message>
        <source>Sources per fact</source>
        <translation>Fakt üzrə mənbələr</translation>
    </message>
    <message>
        <source>Bars of the team sizes on file, largest first. %1</source>
        <translation>Qeydə alınmış heyət saylarının sütunları, ən böyüyü əvvəl. %1</translation>
    </message>
    <message>
        <source>Days from voting day to the first statement of each mission</source>
        <translation>Səsvermə günündən hər missiyanın ilk bəyanatınadək günlər</translation>
    </message>
    <message>
        <source>Days after voting day</source>
        <translation>Səsvermə günündən sonrakı günlər</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>Shows for each mission how many days after voting day its first statement was issued; statements before voting day and those not dated to the day are left out.</source>
        <translation>Hər missiyanın ilk bəyanatının səsvermə günündən neçə gün sonra verildiyini göstərir; səsvermə günündən əvvəlki və gününədək tarixlənməmiş bəyanatlar kənarda qalır.</translation>
    </message>
    <message>
        <source>No dated statement from voting day on</source>
        <translation>Səsvermə günündən sonra tarixli bəyanat yoxdur</translation>
    </message>
    <message>
        <source>Dots of the days from voting day to the first statement, one for each mission (%1).</source>
        <translation>Səsvermə günündən ilk bəyanatadək günlərin nöqtələri, hər missiya üçün bir (%1).</translation>
    </message>
</context>
<context>
    <name>ChartGallery</name>
    <message>
        <source>This version has no ready chart “%1”.</source>
        <translation>Bu versiyada «%1» hazır diaqramı yoxdur.</translation>
    </message>
    <message>
        <source>Choose what the chart counts.</source>
        <translation>Diaqramın nəyi saydığını seçin.</translation>
    </message>
    <message>
        <source>This chart is no longer there.</source>
        <translation>Bu diaqram artıq yoxdur.</translation>
    </message>
</context>
<context>
    <name>ChartQuery</name>
    <message>
        <source>“%1” may lie below zero, where this kind has no bars.</source>
        <translation>«%1» sıfırdan aşağı ola bilər, bu növün orada sütunu yoxdur.</translation>
    </message>
    <message>
        <source>This kind shows one value for each category, not the numbers themselves.</source>
        <translation>Bu növ rəqəmlərin özünü deyil, hər kateqoriya üçün bir qiymət göstərir.</translation>
    </message>
    <message>
        <source>Choose what to count by first.</source>
        <translation>Əvvəl nəyə görə sayılacağını seçin.</translation>
    </message>
    <message>
        <source>This kind shows one series only; it cannot be split.</source>
        <translation>Bu növ yalnız bir sıra göstərir; bölünə bilməz.</translation>
    </message>
    <message>
        <source>Choose what to split by first: this kind divides each bar.</source>
        <translation>Əvvəl nəyə görə bölünəcəyini seçin: bu növ hər sütunu bölür.</translation>
    </message>
    <message>
        <source>Shares, means and medians of parts do not add up to those of the whole.</source>
        <translation>Hissələrin payları, ortaları və medianları cəmin özününkünə bərabər olmur.</translation>
    </message>
    <message>
        <source>A line needs categories in time or by size, and “%1” has no such order.</source>
        <translation>Xəttə zaman və ya ölçü üzrə kateqoriyalar lazımdır, «%1» isə belə sıraya malik deyil.</translation>
    </message>
    <message>
        <source>A heat map needs rows and columns: choose what to split by.</source>
        <translation>İstilik xəritəsinə sətir və sütunlar lazımdır: nəyə görə bölünəcəyini seçin.</translation>
    </message>
    <message>
        <source>Dots stand in a strip for each category: choose what to count by first.</source>
        <translation>Nöqtələr hər kateqoriya üçün zolaqda dayanır: əvvəl nəyə görə sayılacağını seçin.</translation>
    </message>
    <message>
        <source>Dots of single values cannot be split.</source>
        <translation>Ayrı qiymətlərin nöqtələri bölünə bilməz.</translation>
    </message>
    <message>
        <source>Dots show numbers on a common axis: choose a mean, a median or the values.</source>
        <translation>Nöqtələr rəqəmləri ortaq oxda göstərir: orta, median və ya qiymətləri seçin.</translation>
    </message>
    <message>
        <source>Choose what to split by: each dot stands for one of its values.</source>
        <translation>Nəyə görə bölünəcəyini seçin: hər nöqtə onun bir qiymətini bildirir.</translation>
    </message>
    <message>
        <source>No value of this chart lies below zero.</source>
        <translation>Bu diaqramın heç bir qiyməti sıfırdan aşağı deyil.</translation>
    </message>
    <message>
        <source>“%1” has no middle that its values could lie left and right of.</source>
        <translation>«%1» üçün qiymətlərin sağında və solunda dura biləcəyi orta yoxdur.</translation>
    </message>
    <message>
        <source>A histogram sorts single numbers into classes: choose the values of a number.</source>
        <translation>Histoqram ayrı-ayrı rəqəmləri siniflərə bölür: rəqəmin qiymətlərini seçin.</translation>
    </message>
    <message>
        <source>A histogram has the classes of its number as categories; boxes compare several groups.</source>
        <translation>Histoqramda kateqoriyalar öz rəqəminin sinifləridir; bir neçə qrupu qutular müqayisə edir.</translation>
    </message>
    <message>
        <source>Boxes show how single numbers spread: choose the values of a number.</source>
        <translation>Qutular ayrı-ayrı rəqəmlərin necə səpələndiyini göstərir: rəqəmin qiymətlərini seçin.</translation>
    </message>
    <message>
        <source>Points set two numbers of each record against each other: choose the values of a number.</source>
        <translation>Nöqtələr hər qeydin iki rəqəmini tutuşdurur: rəqəmin qiymətlərini seçin.</translation>
    </message>
    <message>
        <source>Points need a second number: split by one.</source>
        <translation>Nöqtələrə ikinci rəqəm lazımdır: birinə görə bölün.</translation>
    </message>
    <message>
        <source>A chart cannot be split by “%1”; points can set it against another number.</source>
        <translation>Diaqram «%1» üzrə bölünə bilməz; nöqtələr onu başqa rəqəmlə müqayisə edə bilər.</translation>
    </message>
    <message>
        <source>Days to election is a chart of its own.</source>
        <translation>Seçkiyədək günlər ayrıca diaqramdır.</translation>
    </message>
    <message>
        <source>“%1” of a chart is a text.</source>
        <translation>Diaqramın “%1” qiyməti mətndir.</translation>
    </message>
    <message>
        <source>“%1” of a chart is a whole number of 0 or more.</source>
        <translation>Diaqramın “%1” qiyməti 0 və ya daha böyük tam ədəddir.</translation>
    </message>
    <message>
        <source>“%1” of a chart is true or false.</source>
        <translation>Diaqramın “%1” qiyməti true və ya false olur.</translation>
    </message>
    <message>
        <source>“%1” of a chart is no filter: %2</source>
        <translation>Diaqramın “%1” qiyməti filtr deyil: %2</translation>
    </message>
    <message>
        <source>“%1” is no %2 of a chart. There are: %3.</source>
        <translation>«%1» diaqramın “%2” qiyməti deyil. Olanlar: %3.</translation>
    </message>
    <message>
        <source>A chart has no “%1”. It has: %2.</source>
        <translation>Diaqramda «%1» yoxdur. Olanlar: %2.</translation>
    </message>
    <message>
        <source>This is no chart: a chart is one JSON object (%1).</source>
        <translation>Bu diaqram deyil: diaqram bir JSON obyektidir (%1).</translation>
    </message>
    <message>
        <source>A chart says by “type” which records it counts.</source>
        <translation>Diaqram hansı qeydləri saydığını “type” ilə deyir.</translation>
    </message>
    <message>
        <source>There is no record type “%1”.</source>
        <translation>«%1» adlı qeyd növü yoxdur.</translation>
    </message>
    <message>
        <source>Counts %1</source>
        <comment>records</comment>
        <translation>%1 sayılır</translation>
    </message>
    <message>
        <source>Shows how many per cent of %1 match “%2”</source>
        <translation>%1 arasında neçə faizin «%2» filtrinə uyğun olduğunu göstərir</translation>
    </message>
    <message>
        <source>Adds up “%1” of %2</source>
        <translation>%2 üçün «%1» toplamını verir</translation>
    </message>
    <message>
        <source>Shows the mean of “%1” of %2</source>
        <translation>%2 üçün «%1» ortasını göstərir</translation>
    </message>
    <message>
        <source>Shows the median of “%1” of %2</source>
        <translation>%2 üçün «%1» medianını göstərir</translation>
    </message>
    <message>
        <source>Shows “%1” of each of %2</source>
        <translation>%2: hər biri üçün «%1» göstərir</translation>
    </message>
    <message>
        <source>%1 by “%2”</source>
        <comment>what is counted, by what</comment>
        <translation>%1, «%2» üzrə</translation>
    </message>
    <message>
        <source>%1 against “%2”</source>
        <translation>%1 və «%2»</translation>
    </message>
    <message>
        <source>%1, split by “%2”</source>
        <translation>%1, «%2» üzrə bölünüb</translation>
    </message>
    <message>
        <source>A record with several values counts once for each.</source>
        <translation>Bir neçə qiyməti olan qeyd hər biri üçün bir dəfə sayılır.</translation>
    </message>
    <message numerus="yes">
        <source>Shows the %n largest, the rest as “Others”.</source>
        <translation>
            <numerusform>Ən böyük %n göstərilir, qalanı «Digərləri» kimi.</numerusform>
            <numerusform>Ən böyük %n göstərilir, qalanı «Digərləri» kimi.</numerusform>
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
        <translation>rəqəm qeydə alınmayıb</translation>
    </message>
    <message>
        <source>sources give %1 to %2</source>
        <translation>mənbələrə görə %1 ilə %2 arasında</translation>
    </message>
    <message>
        <source>E</source>
        <comment>election day, as in E−5</comment>
        <translation>S</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>və daha %n</numerusform>
            <numerusform>və daha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No values under this filter</source>
        <translation>Bu filtr üzrə qiymət yoxdur</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtr: %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>distance, milestone, date</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n daha əvvəl</numerusform>
            <numerusform>%n daha əvvəl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n daha sonra</numerusform>
            <numerusform>%n daha sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>quartiles %1 and %2, whiskers %3 and %4</source>
        <comment>box plot</comment>
        <translation>kvartillər %1 və %2, hədlər %3 və %4</translation>
    </message>
    <message>
        <source>outliers %1</source>
        <translation>kənar qiymətlər %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n qiymət</numerusform>
            <numerusform>%n qiymət</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>məlum deyil</translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>box plot</comment>
        <translation>median %1</translation>
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
        <translation>Sayılan: %1</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Qiymət yoxdur</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>qiymət yoxdur</translation>
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
        <translation>%1. Filtr: %2</translation>
    </message>
    <message>
        <source>Not drawn, one of the two values is not known: %1</source>
        <translation>Çəkilməyib, iki qiymətdən biri bilinmir: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share</comment>
        <translation>%1+ {1%?}</translation>
    </message>
    <message>
        <source>Share in per cent</source>
        <translation>Faizlə pay</translation>
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
    <name>ClaimWords</name>
    <message>
        <source>Number of stations not on file</source>
        <translation>Məntəqələrin sayı qeydə alınmayıb</translation>
    </message>
    <message>
        <source>%1 of %2 stations</source>
        <translation>%2 məntəqədən %1-i</translation>
    </message>
    <message>
        <source>%1 stations, of an unknown number</source>
        <translation>%1 məntəqə, ümumi say məlum deyil</translation>
    </message>
    <message>
        <source>no place in this text</source>
        <translation>bu mətndə yeri yoxdur</translation>
    </message>
    <message>
        <source>Hedge, evidence and yardstick not coded</source>
        <translation>Ehtiyat, sübut və meyar kodlaşdırılmayıb</translation>
    </message>
    <message>
        <source>claim %1 of %2, %3, %4, %5</source>
        <translation>iddia %1/%2, %3, %4, %5</translation>
    </message>
    <message>
        <source>draft, no theme yet</source>
        <translation>qaralama, hələ mövzusuz</translation>
    </message>
    <message>
        <source>polarity not coded</source>
        <translation>qütblük kodlaşdırılmayıb</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>mənfi %1</translation>
    </message>
    <message>
        <source>plus %1</source>
        <translation>müsbət %1</translation>
    </message>
    <message>
        <source>polarity 0</source>
        <translation>qütblük 0</translation>
    </message>
</context>
<context>
    <name>ClassWords</name>
    <message>
        <source>Intergovernmental</source>
        <translation>Hökumətlərarası</translation>
    </message>
    <message>
        <source>Interparliamentary</source>
        <translation>Parlamentlərarası</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Milli</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Vətəndaş müşahidəsi</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Dövlət orqanları</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Başqa növlər</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Tənqidi</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Birmənalı olmayan</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Rəy yoxdur</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Müsbət</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaksiyalar</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Elanlar</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>Diplomatiya</translation>
    </message>
    <message>
        <source>International missions</source>
        <translation>Beynəlxalq missiyalar</translation>
    </message>
    <message>
        <source>Joint missions</source>
        <translation>Birgə missiyalar</translation>
    </message>
    <message>
        <source>Preparatory missions</source>
        <translation>Hazırlıq missiyaları</translation>
    </message>
    <message>
        <source>Follow-up missions</source>
        <translation>Davam missiyaları</translation>
    </message>
    <message>
        <source>Citizen observation</source>
        <translation>Vətəndaş müşahidəsi</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Include: %1</source>
        <translation>Daxil et: %1</translation>
    </message>
    <message>
        <source>Exclude: %1</source>
        <translation>Daxil etmə: %1</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>Nümunələr: %1</translation>
    </message>
    <message>
        <source>Coded so: %1</source>
        <translation>Belə kodlaşdırılıb: %1</translation>
    </message>
    <message>
        <source>Coded so: %1 (%2)</source>
        <translation>Belə kodlaşdırılıb: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>CodebookCsv</name>
    <message>
        <source>The column “%1” stands there twice.</source>
        <translation>“%1” sütunu iki dəfə var.</translation>
    </message>
    <message>
        <source>The first line has no column “%1”.</source>
        <translation>Birinci sətirdə “%1” sütunu yoxdur.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no value for “%3”.</source>
        <translation>Sətir %1: “%2” “%3” üçün qiymət deyil.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fayl boşdur.</translation>
    </message>
    <message>
        <source>The file has more than 50,000 lines, so it was not read.</source>
        <translation>Faylda 50 000-dən çox sətir var, ona görə oxunmadı.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, the first line has %3. The file may be cut off.</source>
        <translation>%1-ci sətirdə %2 xana var, birinci sətirdə %3. Fayl yarımçıq ola bilər.</translation>
    </message>
    <message>
        <source>Line %1: a term needs a vocabulary and a key.</source>
        <translation>Sətir %1: terminin lüğəti və açarı olmalıdır.</translation>
    </message>
</context>
<context>
    <name>CodebookFile</name>
    <message>
        <source>Line %1: the term “%2” stands there twice.</source>
        <translation>Sətir %1: “%2” termini iki dəfə var.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Sətir %1, “%2”: %3</translation>
    </message>
    <message>
        <source>Line %1: the parent “%2” is neither in the file nor in the project.</source>
        <translation>Sətir %1: “%2” üst termini nə faylda, nə layihədə var.</translation>
    </message>
    <message>
        <source>Line %1: the parents of “%2” go in a ring.</source>
        <translation>Sətir %1: “%2” üst terminləri dairə yaradır.</translation>
    </message>
</context>
<context>
    <name>CodebookQdc</name>
    <message>
        <source>The file declares a document type or entities, which a codebook does not need, so it was not read.</source>
        <translation>Fayl kod kitabına lazım olmayan sənəd tipi və ya entity elan edir, ona görə oxunmadı.</translation>
    </message>
    <message>
        <source>Line %1: the file is no whole XML: %2. It may be cut off.</source>
        <translation>Sətir %1: fayl tam XML deyil: %2. Yarımçıq ola bilər.</translation>
    </message>
    <message>
        <source>The file is no REFI-QDA codebook (QDC).</source>
        <translation>Fayl REFI-QDA kod kitabı (QDC) deyil.</translation>
    </message>
    <message>
        <source>Line %1: codes are nested deeper than 64.</source>
        <translation>Sətir %1: kodlar 64-dən dərin yerləşib.</translation>
    </message>
    <message>
        <source>Line %1: a code has no name.</source>
        <translation>Sətir %1: kodun adı yoxdur.</translation>
    </message>
    <message>
        <source>The file has more than 50,000 codes, so it was not read.</source>
        <translation>Faylda 50 000-dən çox kod var, ona görə oxunmadı.</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB, so it was not read.</source>
        <translation>Fayl 32 MB-dan böyükdür, ona görə oxunmadı.</translation>
    </message>
</context>
<context>
    <name>CodebookQueue</name>
    <message>
        <source>Changed: %1 (%2)</source>
        <translation>Dəyişib: %1 (%2)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Gedib: %1</translation>
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
        <translation>Kod kitabı</translation>
    </message>
    <message>
        <source>What statements and claims are coded with, and by which rules</source>
        <translation>Bəyanat və iddialar nə ilə və hansı qaydalarla kodlaşdırılır</translation>
    </message>
    <message>
        <source>Codebook: %1</source>
        <translation>Kod kitabı: %1</translation>
    </message>
    <message>
        <source>Prepared with Scrutineer from the project %1</source>
        <translation>%1 layihəsi əsasında Scrutineer ilə hazırlanıb</translation>
    </message>
    <message>
        <source>vocabularies</source>
        <translation>lüğətlər</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>terminlər</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versiya</translation>
    </message>
    <message>
        <source>Uses. </source>
        <translation>İşlənmə. </translation>
    </message>
    <message>
        <source>How many records of this project choose a term.</source>
        <translation>Bu layihədə neçə qeyd termini seçib.</translation>
    </message>
    <message>
        <source>State of the project. </source>
        <translation>Layihənin vəziyyəti. </translation>
    </message>
    <message>
        <source>History ends with %1.</source>
        <translation>Tarixçənin sonu: %1.</translation>
    </message>
    <message>
        <source>This vocabulary has no terms.</source>
        <translation>Bu lüğətdə termin yoxdur.</translation>
    </message>
    <message>
        <source>Terms with their labels and uses</source>
        <translation>Terminlər, adları və işlənmələri</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>İşlənmə</translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (artıq təklif olunmur)</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>düymə %1</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n dəfə işlənib</numerusform>
            <numerusform>%n dəfə işlənib</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Variantlar</translation>
    </message>
    <message>
        <source>Versions of the codebook, the newest first</source>
        <translation>Kod kitabının versiyaları, ən yenisi birinci</translation>
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
</context>
<context>
    <name>CodingField</name>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 bütövlükdə</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>%1 is a folder; name the file to write.</source>
        <translation>%1 qovluqdur; yazılacaq faylın adını verin.</translation>
    </message>
    <message>
        <source>The copy cannot have the project&apos;s own name.</source>
        <translation>Surətin adı layihənin öz adı ola bilməz.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or add --replace.</source>
        <translation>%1 artıq var. Başqa ad seçin və ya --replace əlavə edin.</translation>
    </message>
    <message>
        <source>writes a verified copy, also while the project is open</source>
        <translation>layihə açıq olanda da yoxlanmış surət yazır</translation>
    </message>
    <message>
        <source>The copy is complete and has been checked when the command ends with 0; else there is none.</source>
        <translation>Əmr 0 ilə bitərsə, surət tamdır və yoxlanıb; əks halda surət yoxdur.</translation>
    </message>
    <message>
        <source>Replaces a file that is there already.</source>
        <translation>Artıq mövcud olan faylı əvəz edir.</translation>
    </message>
    <message>
        <source>The search index and the conditions of columns were not checked: the project is write-protected or open for writing elsewhere.</source>
        <translation>Axtarış indeksi və sütunların şərtləri yoxlanmadı: layihə yazmadan qorunur və ya başqa yerdə yazmaq üçün açıqdır.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Düzəldiləsi heç nə yoxdur.</translation>
    </message>
    <message>
        <source>looks through the whole project for damage and broken rules</source>
        <translation>bütün layihədə zədə və pozulmuş qaydalar axtarır</translation>
    </message>
    <message>
        <source>Checks the file&apos;s structure, references, orphaned records, terms used in the wrong vocabulary, dates, attachments, the chain of history and the search index. Prints one line for each finding and ends with 4 when there is any. Changes nothing.</source>
        <translation>Faylın quruluşunu, istinadları, sahibsiz qalmış qeydləri, yanlış lüğətdə işlədilmiş terminləri, tarixləri, əlavələri, tarixçə zəncirini və axtarış indeksini yoxlayır. Hər tapıntı üçün bir sətir yazır, tapıntı olarsa 4 ilə bitir. Heç nəyi dəyişmir.</translation>
    </message>
    <message>
        <source>Prints one JSON array.</source>
        <translation>Bir JSON massivi yazır.</translation>
    </message>
    <message>
        <source>The election: its id or label; not needed when there is only one.</source>
        <translation>Seçki: identifikatoru və ya adı; yalnız biri varsa, gərək deyil.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Yazılacaq fayl.</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>Hansı faylın yazılacağını -o ilə bildirin.</translation>
    </message>
    <message>
        <source>%1 is a folder; -o takes a file.</source>
        <translation>%1 qovluqdur; -o fayl qəbul edir.</translation>
    </message>
    <message>
        <source>There is no chart “%1”. “scrutineer charts” lists them.</source>
        <translation>«%1» diaqramı yoxdur. Onları «scrutineer charts» sadalayır.</translation>
    </message>
    <message>
        <source>lists the charts by name</source>
        <translation>diaqramların adlarını sadalayır</translation>
    </message>
    <message>
        <source>writes the sample&apos;s dossier and all its charts into a folder</source>
        <translation>nümunənin dosyesini və bütün diaqramlarını qovluğa yazır</translation>
    </message>
    <message>
        <source>Makes the sample project there when it is not there yet, and prints the paths of what was written.</source>
        <translation>Nümunə layihə orada hələ yoxdursa, onu yaradır və yazılanların yollarını göstərir.</translation>
    </message>
    <message>
        <source>--limit takes a whole number of 1 or more.</source>
        <translation>--limit 1 və ya daha böyük tam ədəd qəbul edir.</translation>
    </message>
    <message>
        <source>lists the changes, newest first</source>
        <translation>dəyişiklikləri sadalayır, ən yenisi birinci</translation>
    </message>
    <message>
        <source>With --record, each change of one record, field by field, with the values before and after.</source>
        <translation>--record ilə bir qeydin hər dəyişikliyi, sahə-sahə, əvvəlki və sonrakı qiymətlərlə.</translation>
    </message>
    <message>
        <source>Only this record: its id, or its type and label.</source>
        <translation>Yalnız bu qeyd: identifikatoru və ya növü və adı.</translation>
    </message>
    <message>
        <source>How many changes at most; 100 when not given.</source>
        <translation>Ən çoxu neçə dəyişiklik; verilməsə, 100.</translation>
    </message>
    <message>
        <source>File:         %1</source>
        <translation>Fayl:             %1</translation>
    </message>
    <message>
        <source>Size:         %1</source>
        <translation>Ölçü:             %1</translation>
    </message>
    <message>
        <source>Schema:       %1</source>
        <translation>Sxem:             %1</translation>
    </message>
    <message>
        <source>Changes:      %1</source>
        <translation>Dəyişikliklər:    %1</translation>
    </message>
    <message>
        <source>Last change:  %1</source>
        <translation>Son dəyişiklik:   %1</translation>
    </message>
    <message>
        <source>State digest: %1</source>
        <translation>Vəziyyətin izi:   %1</translation>
    </message>
    <message>
        <source>tells what a project holds</source>
        <translation>layihədə nə olduğunu bildirir</translation>
    </message>
    <message>
        <source>The state digest names the project&apos;s state: it changes with every change and is printed in reports.</source>
        <translation>Vəziyyətin izi layihənin vəziyyətini bildirir: hər dəyişikliklə dəyişir və hesabatlarda çap olunur.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>JSON yazır.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. It has: %3.</source>
        <translation>%1: «%2» sahəsi yoxdur. Olanlar: %3.</translation>
    </message>
    <message>
        <source>There is no record type “%1”. There are: %2.</source>
        <translation>«%1» adlı qeyd növü yoxdur. Olanlar: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n qeyd</numerusform>
            <numerusform>%n qeyd</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of --json and --csv.</source>
        <translation>--json və --csv seçimlərindən birini götürün.</translation>
    </message>
    <message>
        <source>Which records, such as “kind:preliminary_statement date:2024-02-01..2024-02-10”.</source>
        <translation>Hansı qeydlər, məsələn «kind:preliminary_statement date:2024-02-01..2024-02-10».</translation>
    </message>
    <message>
        <source>Only what belongs to this election: its id or label.</source>
        <translation>Yalnız bu seçkiyə aid olanlar: identifikatoru və ya adı.</translation>
    </message>
    <message>
        <source>The field to sort by; with a leading “-” the other way round.</source>
        <translation>Sıralama sahəsi; əvvəlində «-» olarsa, əks sıra ilə.</translation>
    </message>
    <message>
        <source>Prints one JSON array of {id, type, label, private, values, labels}.</source>
        <translation>{id, type, label, private, values, labels} obyektlərindən ibarət bir JSON massivi yazır.</translation>
    </message>
    <message>
        <source>Prints CSV (RFC 4180); text that a spreadsheet would take for a formula gets an apostrophe.</source>
        <translation>CSV yazır (RFC 4180); elektron cədvəlin düstur sayacağı mətnin əvvəlinə apostrof qoyulur.</translation>
    </message>
    <message>
        <source>lists the records of a type that match a filter</source>
        <translation>bir növün filtrə uyğun qeydlərini sadalayır</translation>
    </message>
    <message>
        <source>TYPE is the name of a record type, such as mission, visit, statement, organization or figure. In JSON, values are as stored: dates as EDTF, terms and choices by key, references by id; labels are for people. In CSV, dates, numbers and text are as stored, all else is by its label.</source>
        <translation>TYPE qeyd növünün adıdır, məsələn mission, visit, statement, organization və ya figure. JSON-da qiymətlər saxlanıldığı kimidir: tarixlər EDTF ilə, terminlər və seçimlər açarla, istinadlar identifikatorla; adlar insanlar üçündür. CSV-də tarixlər, ədədlər və mətn saxlanıldığı kimidir, qalanları adı ilə verilir.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Yaradıldı: %1</translation>
    </message>
    <message>
        <source>makes a new project with the shipped vocabularies</source>
        <translation>hazır lüğətlərlə yeni layihə yaradır</translation>
    </message>
    <message>
        <source>A file that is there already is never replaced.</source>
        <translation>Artıq mövcud olan fayl heç vaxt əvəz edilmir.</translation>
    </message>
    <message>
        <source>makes the sample project: five elections in Azerbaijan</source>
        <translation>nümunə layihəni yaradır: Azərbaycanda beş seçki</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 to %1.</source>
        <translation>--limit 1 ilə %1 arasında tam ədəd qəbul edir.</translation>
    </message>
    <message>
        <source>There is no record type “%1”.</source>
        <translation>«%1» adlı qeyd növü yoxdur.</translation>
    </message>
    <message>
        <source>There is more in %1; --limit shows it.</source>
        <translation>Daha çoxu var: %1; --limit onu göstərir.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Heç nə tapılmadı.</translation>
    </message>
    <message>
        <source>Letters as typed: nothing is folded.</source>
        <translation>Hərflər yazıldığı kimi: heç nə bərabərləşdirilmir.</translation>
    </message>
    <message>
        <source>Only records of this type.</source>
        <translation>Yalnız bu növün qeydləri.</translation>
    </message>
    <message>
        <source>What belongs to this election comes first.</source>
        <translation>Bu seçkiyə aid olanlar birinci gəlir.</translation>
    </message>
    <message>
        <source>How many hits at most of each group; 60 when not given.</source>
        <translation>Hər qrupdan ən çoxu neçə nəticə; verilməsə, 60.</translation>
    </message>
    <message>
        <source>finds words in names, titles and texts of all records</source>
        <translation>bütün qeydlərin adlarında, başlıqlarında və mətnlərində sözləri tapır</translation>
    </message>
    <message>
        <source>Letters fold as users of the region type: aliyev finds Əliyev, xocali finds Xocalı. Names come first, then titles, then texts.</source>
        <translation>Hərflər regionda yazıldığı kimi bərabərləşdirilir: aliyev sözü Əliyev, xocali sözü Xocalı tapır. Əvvəl adlar, sonra başlıqlar, sonra mətnlər gəlir.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Dəyişdir: %1</translation>
    </message>
    <message>
        <source>The record holds these values already; nothing was changed.</source>
        <translation>Qeyddə artıq bu qiymətlər var; heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>changes fields of a record, as one change that can be undone</source>
        <translation>qeydin sahələrini geri alına bilən bir dəyişiklik kimi dəyişir</translation>
    </message>
    <message>
        <source>ID is the record&apos;s id, or its type and label. Dates are typed freely (“6 Feb 2024”, “about 5 Feb 2024”, “before 19 Dec 2023”), terms by key or label, references by id or label, flags as yes or no; FIELD= makes a field blank. Prints what was set.</source>
        <translation>ID qeydin identifikatoru və ya növü və adıdır. Tarixlər sərbəst yazılır («6 fevral 2024», «təxminən 5 fevral 2024», «19 dekabr 2023-dən əvvəl»), terminlər açar və ya adla, istinadlar identifikator və ya adla, bəli-xeyr sahələri yes və ya no ilə; FIELD= sahəni boşaldır. Nəyin yazıldığını göstərir.</translation>
    </message>
    <message>
        <source>adds a record and prints its id</source>
        <translation>qeyd əlavə edir və identifikatorunu göstərir</translation>
    </message>
    <message>
        <source>Values are given as for “set”. The last line printed is the id.</source>
        <translation>Qiymətlər «set» əmrində olduğu kimi verilir. Sonuncu sətir identifikatordur.</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>(mənbəsiz)</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Şəxsi</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>İdentifikatorlar</translation>
    </message>
    <message>
        <source>Labels given by others</source>
        <translation>Başqalarının verdiyi etiketlər</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Şərhlər</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>shows one record with its figures, relations and sources</source>
        <translation>bir qeydi rəqəmləri, əlaqələri və mənbələri ilə göstərir</translation>
    </message>
    <message>
        <source>ID is the record&apos;s id, or its type and label, such as “organization:OSCE/ODIHR”. In JSON, “parts” holds the records that belong to it.</source>
        <translation>ID qeydin identifikatoru və ya növü və adıdır, məsələn «organization:OSCE/ODIHR». JSON-da «parts» ona aid qeydləri saxlayır.</translation>
    </message>
    <message>
        <source>The fields to print, with commas between; without it JSON has all.</source>
        <translation>Çıxarılacaq sahələr, vergüllə ayrılmış; göstərilməsə, JSON-da hamısı olur.</translation>
    </message>
    <message>
        <source>%1 was written by an earlier version, and no copy of it could be brought up to date to be read: %2 To bring the file itself up to date, open it once with “scrutineer FILE”.</source>
        <translation>%1 əvvəlki versiya ilə yazılıb və oxumaq üçün surətini yeniləmək mümkün olmadı: %2 Faylın özünü yeniləmək üçün onu bir dəfə “scrutineer FAYL” ilə açın.</translation>
    </message>
    <message>
        <source>%1 was written by an earlier version. It is read from a copy that was brought up to date; the file was not changed. To bring the file itself up to date, open it once with “scrutineer FILE”.</source>
        <translation>%1 əvvəlki versiya ilə yazılıb. O, yenilənmiş surətdən oxunur; fayl dəyişdirilmədi. Faylın özünü yeniləmək üçün onu bir dəfə “scrutineer FAYL” ilə açın.</translation>
    </message>
    <message>
        <source>Which statements, codings and claims, such as “kind:preliminary_statement coder:A polarity&lt;0”.</source>
        <translation>Hansı bəyanatlar, kodlaşdırmalar və iddialar, məsələn “kind:preliminary_statement coder:A polarity&lt;0”.</translation>
    </message>
    <message>
        <source>lists coded claims with theme, polarity and wording</source>
        <translation>kodlaşdırılmış iddiaları mövzu, qütblük və ifadəsi ilə sadalayır</translation>
    </message>
    <message>
        <source>In the order of their statements, the most critical first. The filter may name fields of statements, codings and claims.</source>
        <translation>Bəyanatlarının sırası ilə, ən tənqidisi əvvəl. Filtr bəyanat, kodlaşdırma və iddiaların sahələrini adlandıra bilər.</translation>
    </message>
    <message>
        <source>There are no rows “%1”. There are: missions, statements, kinds, elections (with --organization).</source>
        <translation>“%1” sətirləri yoxdur. Bunlar var: missions, statements, kinds, elections (--organization ilə).</translation>
    </message>
    <message>
        <source>One cannot compare by “%1”, but by theme, stage or yardstick.</source>
        <translation>“%1” üzrə müqayisə olmur, theme, stage və ya yardstick üzrə olur.</translation>
    </message>
    <message>
        <source>What stands in the columns: theme, stage or yardstick.</source>
        <translation>Sütunlarda nə dayanır: theme, stage və ya yardstick.</translation>
    </message>
    <message>
        <source>What stands in the rows: missions, statements, kinds (of organisation) or elections.</source>
        <translation>Sətirlərdə nə dayanır: missions, statements, kinds (təşkilat növləri) və ya elections.</translation>
    </message>
    <message>
        <source>Whose elections are compared: its id or label.</source>
        <translation>Kimin seçkiləri müqayisə olunur: id-si və ya adı.</translation>
    </message>
    <message>
        <source>The verdicts of the codings instead of the claims’ polarity.</source>
        <translation>İddiaların qütblüyü əvəzinə kodlaşdırmaların hökmləri.</translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n missiya</numerusform>
            <numerusform>%n missiya</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Bütün mövzular</translation>
    </message>
    <message>
        <source>sets missions side by side, by theme, stage or yardstick</source>
        <translation>missiyaları mövzu, mərhələ və ya meyar üzrə yan-yana qoyur</translation>
    </message>
    <message>
        <source>A cell has the mean polarity of its claims, from -2 to +2, and their number; else its state says what the gap means: left_out (by the filter), not_observed, no_mission, not_addressed, not_in_text or not_coded. The filter may name fields of statements, codings and claims.</source>
        <translation>Xanada iddiaların -2 ilə +2 arasında orta qütblüyü və sayı durur; olmayanda vəziyyəti boşluğun mənasını deyir: left_out (filtrlə kənarda), not_observed, no_mission, not_addressed, not_in_text və ya not_coded. Filtr bəyanat, kodlaşdırma və iddiaların sahələrini adlandıra bilər.</translation>
    </message>
    <message>
        <source>lists on which themes missions are silent, and in which way</source>
        <translation>missiyaların hansı mövzularda və necə susduğunu sadalayır</translation>
    </message>
    <message>
        <source>States: left_out (by the filter), not_observed (explicitly), no_mission (declined, not invited), not_addressed (all codings complete, on full texts), not_in_text (only excerpts or retellings are on file) and not_coded.</source>
        <translation>Vəziyyətlər: left_out (filtrlə), not_observed (açıq deyilib), no_mission (imtina edib, dəvət olunmayıb), not_addressed (bütün kodlaşdırmalar tam mətnlər üzrə bitib), not_in_text (yalnız parçalar və ya nağıllar var) və not_coded.</translation>
    </message>
    <message>
        <source>says how far missions are apart on each theme</source>
        <translation>missiyaların hər mövzuda nə qədər fərqləndiyini deyir</translation>
    </message>
    <message>
        <source>(1 - A) / 2 with van der Eijk&apos;s A (2001), one value for each mission: 0 is one voice, 1 is half at each end. A theme with one mission has none.</source>
        <translation>(1 - A) / 2, A van der Eykin əmsalıdır (2001), hər missiyaya bir qiymət: 0 yekdillik, 1 yarı-yarıya iki ucdur. Bir missiyalı mövzunun qiyməti yoxdur.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n söz</numerusform>
            <numerusform>%n söz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n bəyanat</numerusform>
            <numerusform>%n bəyanat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n seçki</numerusform>
            <numerusform>%n seçki</numerusform>
        </translation>
    </message>
    <message>
        <source>--words takes a number from %1 to %2.</source>
        <translation>--words üçün %1 ilə %2 arasında rəqəm lazımdır.</translation>
    </message>
    <message>
        <source>Which statements, such as “kind:preliminary_statement”.</source>
        <translation>Hansı bəyanatlar, məsələn “kind:preliminary_statement”.</translation>
    </message>
    <message>
        <source>The fewest words of a passage; 8 unless given.</source>
        <translation>Parçanın ən az söz sayı; verilməsə 8.</translation>
    </message>
    <message>
        <source>Also compares summaries and texts of unknown standing, whose wording may be the researcher’s.</source>
        <translation>Sözləri tədqiqatçının ola biləcək xülasələri və statusu məlum olmayan mətnləri də müqayisə edir.</translation>
    </message>
    <message>
        <source>lists wording that stands in several statements</source>
        <translation>bir neçə bəyanatda olan ifadələri sadalayır</translation>
    </message>
    <message>
        <source>By winnowing (Schleimer, Wilkerson and Aiken 2003): every run of words that two statements share, of the given length or longer, is found. Verbatim texts and translations of the same language are compared. CSV has a line for each place of a passage; start and length count code points. JSON has the share of each text that is reused and the pairs of texts too.</source>
        <translation>Winnowing üsulu ilə (Schleimer, Wilkerson və Aiken 2003): iki bəyanatda ortaq olan, verilən uzunluqda və ya daha uzun hər söz sırası tapılır. Eyni dildə olan sözbəsöz mətnlər və tərcümələr müqayisə olunur. CSV-də parçanın hər yeri üçün bir sətir var; başlanğıc və uzunluq kod nöqtələri ilə sayılır. JSON-da hər mətnin təkrar işlənən payı və mətn cütləri də var.</translation>
    </message>
    <message>
        <source>Which visits and missions, such as “kind:meeting organizations:ots”.</source>
        <translation>Hansı səfərlər və missiyalar, məsələn “kind:meeting organizations:ots”.</translation>
    </message>
    <message>
        <source>tells whom each mission met, by class, with the gaps</source>
        <translation>hər missiyanın kiminlə görüşdüyünü sinif üzrə, boşluqlarla göstərir</translation>
    </message>
    <message>
        <source>Counts held visits with at least one interlocutor of a class. A mission without visits on file has no number, which is not the same as none: no_mission, no_visits, left_out (by the filter), none_held, no_class, known.</source>
        <translation>Sinifdən ən azı bir həmsöhbəti olan keçirilmiş səfərləri sayır. Səfəri qeydə alınmamış missiyanın rəqəmi yoxdur, bu isə sıfır demək deyil: no_mission, no_visits, left_out (süzgəclə), none_held, no_class, known.</translation>
    </message>
    <message>
        <source>There is no report “%1”; there are: dossier, codebook.</source>
        <translation>“%1” hesabatı yoxdur; var: dossier, codebook.</translation>
    </message>
    <message>
        <source>writes the dossier of an election, or the codebook, as PDF</source>
        <translation>seçkinin dosyesini və ya kod kitabını PDF kimi yazır</translation>
    </message>
    <message>
        <source>REPORT is dossier or codebook. Prints the path of what was written.</source>
        <translation>REPORT dossier və ya codebook-dur. Yazılanın yolunu göstərir.</translation>
    </message>
    <message>
        <source>--between takes organization, elections or missions, not “%1”.</source>
        <translation>--between üçün organization, elections və ya missions lazımdır, “%1” yox.</translation>
    </message>
    <message>
        <source>Only passages within one organization, or between several elections or missions: organization, elections or missions.</source>
        <translation>Yalnız bir təşkilat daxilində və ya bir neçə seçki və ya missiya arasında olan parçalar: organization, elections və ya missions.</translation>
    </message>
    <message>
        <source>Also lists names, titles, runs of function words and near variants of passages.</source>
        <translation>Adları, başlıqları, köməkçi söz sıralarını və parçaların yaxın variantlarını da sadalayır.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 oxuna bilmir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>With --spec, name the project file only.</source>
        <translation>--spec ilə yalnız layihə faylını yazın.</translation>
    </message>
    <message>
        <source>Name a chart and a project file. “scrutineer charts” lists them.</source>
        <translation>Diaqramın adını və layihə faylını yazın. “scrutineer charts” onları sadalayır.</translation>
    </message>
    <message>
        <source>%1 must end in .png, .svg, .pdf or .csv.</source>
        <translation>%1 .png, .svg, .pdf və ya .csv ilə bitməlidir.</translation>
    </message>
    <message>
        <source>Draws the chart that this JSON file describes, in place of NAME.</source>
        <translation>NAME yerinə bu JSON faylının təsvir etdiyi diaqramı çəkir.</translation>
    </message>
    <message>
        <source>Which records, such as “state:deployed”.</source>
        <translation>Hansı qeydlər, məsələn “state:deployed”.</translation>
    </message>
    <message>
        <source>The record type that the filter is on; without it, what the chart counts.</source>
        <translation>Filtrin aid olduğu qeyd növü; olmasa, diaqramın saydığı.</translation>
    </message>
    <message>
        <source>writes a chart as PNG, SVG, PDF or CSV</source>
        <translation>diaqramı PNG, SVG, PDF və ya CSV kimi yazır</translation>
    </message>
    <message>
        <source>The format follows from the ending of the file to write. “charts” lists the names. With --spec SPEC.json, NAME is left out: the file holds one object with “type” (what is counted), “by”, “split”, “measure” (count, share, sum, mean, median, values), “number”, “part”, “filter”, “kind”, “by_value”, “most” and “title”.</source>
        <translation>Format yazılacaq faylın sonluğundan bilinir. “charts” adları sadalayır. --spec SPEC.json ilə NAME yazılmır: faylda bir obyekt olur: “type” (nə sayılır), “by”, “split”, “measure” (count, share, sum, mean, median, values), “number”, “part”, “filter”, “kind”, “by_value”, “most” və “title”.</translation>
    </message>
    <message>
        <source>Which records, such as “kind:meeting”.</source>
        <translation>Hansı qeydlər, məsələn “kind:meeting”.</translation>
    </message>
    <message>
        <source>The type of record that the filter is on, such as mission; without it the records that are counted.</source>
        <translation>Filtrin aid olduğu qeyd növü, məsələn mission; olmasa, sayılan qeydlər.</translation>
    </message>
    <message>
        <source>Visits: kind or mission. Countries: elections, missions (by country of the election) or senders (by country of the organisations).</source>
        <translation>Visits: kind və ya mission. Countries: elections, missions (seçkinin ölkəsi üzrə) və ya senders (təşkilatların ölkəsi üzrə).</translation>
    </message>
    <message>
        <source>PNG: how many pixels make one of the picture, 0.1 to 16.</source>
        <translation>PNG: şəklin bir pikselinə neçə piksel düşür, 0.1–16.</translation>
    </message>
    <message>
        <source>There is no map “%1”; there are: visits, stations, countries.</source>
        <translation>«%1» xəritəsi yoxdur; olanlar: visits, stations, countries.</translation>
    </message>
    <message>
        <source>“--by %1” does not suit the map of %2.</source>
        <translation>“--by %1” %2 xəritəsinə uyğun deyil.</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.1 to 16.</source>
        <translation>--scale 0.1–16 arası rəqəm alır.</translation>
    </message>
    <message>
        <source>writes a map of visits, observed places or countries as PNG, SVG, PDF or CSV</source>
        <translation>səfərlərin, müşahidə yerlərinin və ya ölkələrin xəritəsini PNG, SVG, PDF və ya CSV kimi yazır</translation>
    </message>
    <message>
        <source>The format follows from the ending of the file to write. Records without a place are named under the map and in the CSV. Borders are Natural Earth&apos;s de facto lines.</source>
        <translation>Format yazılacaq faylın sonluğundan bilinir. Yeri olmayan qeydlər xəritənin altında və CSV-də adlandırılır. Sərhədlər Natural Earth üzrə faktiki xətlərdir.</translation>
    </message>
    <message>
        <source>There is no scale “%1”. There are: week, even, calendar.</source>
        <translation>«%1» miqyası yoxdur. Olanlar: week, even, calendar.</translation>
    </message>
    <message>
        <source>Lanes are grouped by class, kind or organization, not by “%1”.</source>
        <translation>Zolaqlar “%1” yox, class, kind və ya organization üzrə qruplaşdırılır.</translation>
    </message>
    <message>
        <source>Choose one of --stack and --election.</source>
        <translation>--stack və --election arasından birini seçin.</translation>
    </message>
    <message>
        <source>The record type that the filter is on; mission without it.</source>
        <translation>Filtrin aid olduğu qeyd növü; olmasa mission.</translation>
    </message>
    <message>
        <source>All elections, each from its voting day, by organisation.</source>
        <translation>Bütün seçkilər, hər biri öz səsvermə günündən, təşkilatlar üzrə.</translation>
    </message>
    <message>
        <source>week (days around the vote enlarged), even or calendar.</source>
        <translation>week (səsverməyə yaxın günlər böyüdülüb), even və ya calendar.</translation>
    </message>
    <message>
        <source>Groups lanes by class, kind or organization.</source>
        <translation>Zolaqları class, kind və ya organization üzrə qruplaşdırır.</translation>
    </message>
    <message>
        <source>writes a timeline as PNG, SVG, PDF or CSV</source>
        <translation>zaman xəttini PNG, SVG, PDF və ya CSV kimi yazır</translation>
    </message>
    <message>
        <source>Missions, visits and statements by days before and after the vote. The format follows from the ending of the file to write. What has no date is named below the picture.</source>
        <translation>Səsvermədən əvvəlki və sonrakı günlər üzrə missiyalar, səfərlər və bəyanatlar. Format yazılacaq faylın sonluğundan bilinir. Tarixi olmayanlar şəklin altında adlandırılır.</translation>
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
        <translation>Çıxış kodları:
  0  yerinə yetirildi
  1  iş görülmədi; səbəbi standart xəta axınındadır
  2  əmr sətri yanlışdır: naməlum əmr, seçim, sahə, filtr və ya qiymət
  3  fayl, qeyd, seçki və ya diaqram yoxdur
  4  check düzəldiləsi nəsə tapdı
  5  qeyd bu arada dəyişib və ya layihə başqa yerdə yazmaq üçün açıqdır
</translation>
    </message>
    <message>
        <source>Usage: scrutineer [--read-only] [FILE]      opens the window
       scrutineer COMMAND [options] …       works without a window

Commands:
</source>
        <translation>İstifadə: scrutineer [--read-only] [FILE]      pəncərəni açır
          scrutineer COMMAND [options] …       pəncərəsiz işləyir

Əmrlər:
</translation>
    </message>
    <message>
        <source>The language of labels: en, az, ru or tr.</source>
        <translation>Adların dili: en, az, ru və ya tr.</translation>
    </message>
    <message>
        <source>Prints what this command does.</source>
        <translation>Bu əmrin nə etdiyini göstərir.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arqumentlər:</translation>
    </message>
    <message>
        <source>There is no command “%1”. “scrutineer --help” lists them.</source>
        <translation>«%1» əmri yoxdur. Onları «scrutineer --help» sadalayır.</translation>
    </message>
    <message>
        <source>“scrutineer help %1” tells how it is used.</source>
        <translation>Necə işlədildiyini «scrutineer help %1» bildirir.</translation>
    </message>
    <message>
        <source>It has to be: scrutineer %1 %2.</source>
        <translation>Belə olmalıdır: scrutineer %1 %2.</translation>
    </message>
    <message>
        <source>There is no language “%1”; there are en, az, ru and tr.</source>
        <translation>«%1» dili yoxdur; olanlar: en, az, ru və tr.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a project file. “scrutineer --help” lists the commands.</source>
        <translation>«%1» nə əmrdir, nə də layihə faylı. Əmrləri «scrutineer --help» sadalayır.</translation>
    </message>
    <message>
        <source>The results could not be written out; the disk may be full.</source>
        <translation>Nəticələri yazmaq olmadı; ola bilsin ki, diskdə yer yoxdur.</translation>
    </message>
    <message>
        <source>Options:
  --language CODE   en, az, ru or tr, for this time; else that of the settings
  --sample          opens the sample project in the window, made when it is not there
  --version         prints the version
  --help            prints this; “scrutineer help COMMAND” tells more of one

Input and output are UTF-8. Results go to standard output, all else to standard error.

</source>
        <translation>Seçimlər:
  --language CODE   en, az, ru və ya tr, bu dəfəlik; yoxsa parametrlərdəki
  --sample          nümunə layihəni pəncərədə açır, yoxdursa, yaradır
  --version         versiyanı göstərir
  --help            bunu göstərir; «scrutineer help COMMAND» bir əmr haqqında ətraflı danışır

Giriş və çıxış UTF-8-dədir. Nəticələr standart çıxışa, qalan hər şey standart xəta axınına gedir.

</translation>
    </message>
</context>
<context>
    <name>ComparisonBoard</name>
    <message>
        <source>declined</source>
        <translation>imtina edib</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>dəvət olunmayıb</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>buraxılmayıb</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>birgə</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>bəyanat yoxdur</translation>
    </message>
    <message>
        <source>only positive</source>
        <translation>yalnız müsbət</translation>
    </message>
    <message>
        <source>only critical</source>
        <translation>yalnız tənqidi</translation>
    </message>
    <message>
        <source>No stage given</source>
        <translation>Mərhələ göstərilməyib</translation>
    </message>
    <message>
        <source>No yardstick given</source>
        <translation>Meyar göstərilməyib</translation>
    </message>
    <message>
        <source>No theme given</source>
        <translation>Mövzu göstərilməyib</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Kodlaşdırılıb</translation>
    </message>
    <message>
        <source>Left out by the filter</source>
        <translation>Filtrlə kənarda qalıb</translation>
    </message>
    <message>
        <source>Explicitly not observed</source>
        <translation>Açıq deyilib ki, müşahidə olunmayıb</translation>
    </message>
    <message>
        <source>No mission</source>
        <translation>Missiya yoxdur</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>Toxunulmayıb</translation>
    </message>
    <message>
        <source>Not in the text on file</source>
        <translation>Əldəki mətndə yoxdur</translation>
    </message>
    <message>
        <source>Not yet coded</source>
        <translation>Hələ kodlaşdırılmayıb</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The search was stopped.</source>
        <translation>Axtarış dayandırıldı.</translation>
    </message>
    <message>
        <source>The project file is in use by another program. Close it there, then try again.</source>
        <translation>Layihə faylı başqa proqramda açıqdır. Onu orada bağlayın, sonra yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space, then try again.</source>
        <translation>Diskdə yer yoxdur. Heç nə dəyişmədi; yer boşaldın və yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The project file or its folder cannot be written. Save a copy elsewhere to go on.</source>
        <translation>Layihə faylına və ya onun qovluğuna yazmaq olmur. Davam etmək üçün surətini başqa yerdə saxlayın.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed. Save a copy elsewhere and check the disk. (%1)</source>
        <translation>Disk xəta bildirdi. Heç nə dəyişmədi. Surətini başqa yerdə saxlayın və diski yoxlayın. (%1)</translation>
    </message>
    <message>
        <source>This file is not a Scrutineer project.</source>
        <translation>Bu fayl Scrutineer layihəsi deyil.</translation>
    </message>
    <message>
        <source>The project file is damaged. Open the newest backup beside it. (%1)</source>
        <translation>Layihə faylı zədələnib. Yanındakı ən yeni ehtiyat surəti açın. (%1)</translation>
    </message>
    <message>
        <source>The project does not accept this value, so nothing was changed. (%1)</source>
        <translation>Layihə bu qiyməti qəbul etmir, ona görə heç nə dəyişmədi. (%1)</translation>
    </message>
    <message>
        <source>The project file could not be used. (%1)</source>
        <translation>Layihə faylından istifadə etmək olmadı. (%1)</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Qt-nin SQLite sürücüsü yoxdur. libqt6sql6-sqlite paketini quraşdırın.</translation>
    </message>
    <message>
        <source>This SQLite has no full-text search (FTS5), which Scrutineer needs.</source>
        <translation>Bu SQLite-də Scrutineer üçün gərəkli tam mətn axtarışı (FTS5) yoxdur.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: a quotation mark stands inside a cell that is not quoted.</source>
        <translation>Sətir %1: dırnaqsız xananın içində dırnaq var.</translation>
    </message>
    <message>
        <source>The file ends inside a quoted cell that begins in line %1. It may be cut off.</source>
        <translation>Fayl %1-ci sətirdə başlayan dırnaqlı xananın içində bitir. Yarımçıq ola bilər.</translation>
    </message>
    <message>
        <source>Line %1: something stands between the end of a quoted cell and the next one.</source>
        <translation>Sətir %1: dırnaqlı xananın sonu ilə növbəti arasında nəsə var.</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB, so it was not read.</source>
        <translation>Fayl 32 MB-dan böyükdür, ona görə oxunmadı.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8. Save it as “CSV UTF-8” and try again.</source>
        <translation>Fayl UTF-8 mətni deyil. “CSV UTF-8” kimi saxlayıb yenidən cəhd edin.</translation>
    </message>
</context>
<context>
    <name>DateUnit</name>
    <message>
        <source>Year</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Həftə</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Həftənin günü</translation>
    </message>
    <message>
        <source>Length in days</source>
        <translation>Günlərlə uzunluq</translation>
    </message>
    <message>
        <source>Days to election</source>
        <translation>Seçkiyə qalan günlər</translation>
    </message>
</context>
<context>
    <name>DeclarationSheet</name>
    <message>
        <source>Coder</source>
        <translation>Kodlaşdıran</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>cavab verilməyib</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1: qeyd</translation>
    </message>
    <message>
        <source>%1: sources</source>
        <translation>%1: mənbələr</translation>
    </message>
    <message>
        <source>Coder not given</source>
        <translation>Kodlaşdıran göstərilməyib</translation>
    </message>
</context>
<context>
    <name>DeletePlan</name>
    <message>
        <source>Other records refer to this one, so it was not deleted.</source>
        <translation>Bu qeydə başqa qeydlər istinad edir, ona görə silinmədi.</translation>
    </message>
    <message>
        <source>Some records cannot be without the reference, so it cannot be cleared.</source>
        <translation>Bəzi qeydlər istinadsız ola bilməz, ona görə onu boşaltmaq olmaz.</translation>
    </message>
</context>
<context>
    <name>Divergence</name>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n missiya</numerusform>
            <numerusform>%n missiya</numerusform>
        </translation>
    </message>
    <message>
        <source>(1 − A) ÷ 2, with van der Eijk’s A</source>
        <translation>(1 − A) ÷ 2, burada A van der Eykin əmsalıdır</translation>
    </message>
    <message>
        <source>Divergence of a theme is (1 − A) ÷ 2, where A is van der Eijk’s agreement (2001, Quality &amp; Quantity 35) over the five classes −2 to +2. Each mission counts once, by the class of its mean polarity: 0 means that all are in one class, 0.5 that they are spread evenly, 1 that half stand at each end. A theme with one mission has no value. Divergence of an election is the plain mean over its themes with two or more missions.</source>
        <translation>Mövzu üzrə fərqlilik (1 − A) ÷ 2-dir; A van der Eykin −2-dən +2-yə qədər beş sinif üzrə razılıq əmsalıdır (2001, Quality &amp; Quantity 35). Hər missiya orta qütblüyünün sinfi ilə bir dəfə sayılır: 0 hamısının eyni sinifdə, 0,5 bərabər səpələndiyini, 1 isə yarısının bir, yarısının o biri ucda olduğunu bildirir. Bir missiyalı mövzunun qiyməti yoxdur. Seçki üzrə fərqlilik iki və daha çox missiyası olan mövzuların sadə ortasıdır.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Key facts</source>
        <translation>Əsas faktlar</translation>
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
        <translation>Bütövlükdə seçki üzrə mənbələr:</translation>
    </message>
    <message>
        <source>Missions and delegations</source>
        <translation>Missiyalar və nümayəndə heyətləri</translation>
    </message>
    <message>
        <source>Missions on file</source>
        <translation>Qeydə alınmış missiyalar</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missiya</translation>
    </message>
    <message>
        <source>Head or senior person</source>
        <translation>Rəhbər və ya ən yüksək vəzifəli şəxs</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Ölkədə olub</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Say tərkibi</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Məntəqələr</translation>
    </message>
    <message>
        <source>“From” means that the last day is not on file; a dash, that no figure is.</source>
        <translation>«Tarixindən» sözü son günün, tire isə rəqəmin qeydə alınmadığını bildirir.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Təqvim</translation>
    </message>
    <message>
        <source>Steps of the election</source>
        <translation>Seçkinin mərhələləri</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Mərhələ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kim tərəfindən</translation>
    </message>
    <message>
        <source>Visits and meetings</source>
        <translation>Səfərlər və görüşlər</translation>
    </message>
    <message>
        <source>Visits and meetings in order</source>
        <translation>Səfərlər və görüşlər ardıcıllıqla</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Səfər</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>İştirak edib</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>No summary is on file.</source>
        <translation>Xülasə qeydə alınmayıb.</translation>
    </message>
    <message>
        <source>Verdict: </source>
        <translation>Rəy: </translation>
    </message>
    <message>
        <source>%1, as coded by %2</source>
        <translation>%1, kodlaşdıran: %2</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Bəyanatlar</translation>
    </message>
    <message>
        <source>Figures on file, side by side</source>
        <translation>Qeydə alınmış rəqəmlər yan-yana</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Nə haqqında</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Göstərici</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymət</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Hansı tarixə</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Əsas</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>üstün tutulan</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rəqəmlər</translation>
    </message>
    <message>
        <source>Sources contradict each other on: %1.</source>
        <translation>Mənbələr bu barədə bir-birinə ziddir: %1.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Election observation dossier</source>
        <translation>Seçki müşahidəsi dosyesi</translation>
    </message>
    <message>
        <source>Who observed, whom they met and what they said; with the sources, and where they differ</source>
        <translation>Kim müşahidə edib, kiminlə görüşüb və nə deyib; mənbələr və onların fərqləri ilə</translation>
    </message>
    <message>
        <source>Prepared with Scrutineer from the project %1</source>
        <translation>%1 layihəsi əsasında Scrutineer ilə hazırlanıb</translation>
    </message>
    <message>
        <source>election is %1</source>
        <translation>seçki: %1</translation>
    </message>
    <message>
        <source>Filter. </source>
        <translation>Filtr. </translation>
    </message>
    <message>
        <source>Election is %1.</source>
        <translation>Seçki: %1.</translation>
    </message>
    <message>
        <source>Verdicts. </source>
        <translation>Rəylər. </translation>
    </message>
    <message>
        <source>A verdict is a coder&apos;s reading of a statement, never a fact.</source>
        <translation>Rəy kodlaşdıranın bəyanatı necə anladığıdır, heç vaxt fakt deyil.</translation>
    </message>
    <message>
        <source>State of the project. </source>
        <translation>Layihənin vəziyyəti. </translation>
    </message>
    <message>
        <source>History ends with %1.</source>
        <translation>Tarixçənin sonu: %1.</translation>
    </message>
    <message>
        <source>Where the missions differ</source>
        <translation>Missiyalar harada ayrılır</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are coded.</source>
        <translation>
            <numerusform>%n iddia kodlaşdırılıb.</numerusform>
            <numerusform>%n iddia kodlaşdırılıb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) speak favourably only,</source>
        <translation>
            <numerusform>%n missiya yalnız müsbət danışır,</numerusform>
            <numerusform>%n missiya yalnız müsbət danışır,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critically only,</source>
        <translation>
            <numerusform>%n yalnız tənqidi,</numerusform>
            <numerusform>%n yalnız tənqidi,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both ways,</source>
        <translation>
            <numerusform>%n hər iki cür,</numerusform>
            <numerusform>%n hər iki cür,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no coded claim.</source>
        <translation>
            <numerusform>%n üçün kodlaşdırılmış iddia yoxdur.</numerusform>
            <numerusform>%n üçün kodlaşdırılmış iddia yoxdur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean polarity of the claims of each mission on each theme</source>
        <translation>Hər missiyanın hər mövzuda iddialarının orta qütblüyü</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Fərqlilik</translation>
    </message>
    <message>
        <source>In brackets the number of claims, below them how far they spread. “…” is: %1. Themes: </source>
        <translation>Mötərizədə iddiaların sayı, altında nə qədər yayıldıqları. “…” budur: %1. Mövzular: </translation>
    </message>
    <message>
        <source>Divergence of the election: %1. </source>
        <translation>Seçkinin ayrılığı: %1. </translation>
    </message>
    <message>
        <source>Opposed claims</source>
        <translation>Zidd iddialar</translation>
    </message>
    <message>
        <source>Claims of different missions on the same theme and scope, two or more apart</source>
        <translation>Fərqli missiyaların eyni mövzu və əhatə üzrə, iki və ya daha çox addım aralı iddiaları</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Tənqidi</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Müsbət</translation>
    </message>
    <message>
        <source>The %1 pairs furthest apart of %2.</source>
        <translation>%2 cütdən ən uzaq %1-i.</translation>
    </message>
    <message>
        <source>Yardsticks</source>
        <translation>Meyarlar</translation>
    </message>
    <message>
        <source>Mean polarity of the claims by the standard that they measure by</source>
        <translation>İddiaların ölçdükləri standart üzrə orta qütblüyü</translation>
    </message>
    <message>
        <source>A claim that measures by two yardsticks counts for both.</source>
        <translation>İki meyarla ölçən iddia hər ikisinə sayılır.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The draft could not be kept: %1. Save the record, or free some space.</source>
        <translation>Qaralamanı saxlamaq olmadı: %1. Qeydi saxlayın və ya yer boşaldın.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>%1 qovluğunu yaratmaq olmur</translation>
    </message>
    <message>
        <source>The draft could not be removed: %1.</source>
        <translation>Qaralamanı silmək olmadı: %1.</translation>
    </message>
</context>
<context>
    <name>Edtf</name>
    <message>
        <source>“%1” is not understood in a date. Write it like “6 Feb 2024”, “Feb 2024”, “about 5 Feb 2024” or “before 19 Dec 2023”.</source>
        <translation>Tarixdə «%1» anlaşılmır. Belə yazın: «6 fevral 2024», «fevral 2024», «təxminən 5 fevral 2024» və ya «19 dekabr 2023-dən əvvəl».</translation>
    </message>
    <message>
        <source>“%1” has a short year. Write all four digits of the year.</source>
        <translation>«%1» içində il qısadır. İlin dörd rəqəmini də yazın.</translation>
    </message>
    <message>
        <source>There is no time %1. Hours go from 0 to 23, minutes and seconds from 0 to 59.</source>
        <translation>%1 kimi vaxt yoxdur. Saat 0–23, dəqiqə və saniyə 0–59 arasında olur.</translation>
    </message>
    <message>
        <source>“%1” is no year. Write all four digits of the year.</source>
        <translation>«%1» il deyil. İlin dörd rəqəmini də yazın.</translation>
    </message>
    <message>
        <source>Years go from 0001 to 9999.</source>
        <translation>İllər 0001 ilə 9999 arasında olur.</translation>
    </message>
    <message>
        <source>In “%1” the month would be %2. Months go from 1 to 12, and the day is written first.</source>
        <translation>«%1» yazısında ay %2 olardı. Aylar 1–12 arasındadır və əvvəl gün yazılır.</translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3. Write the month as a word.</source>
        <translation>«%1» həm %2, həm də %3 ola bilər. Ayı sözlə yazın.</translation>
    </message>
    <message>
        <source>The month is missing beside the day %1. Write it like “6 Feb 2024”.</source>
        <translation>%1 gününün yanında ay yoxdur. Belə yazın: «6 fevral 2024».</translation>
    </message>
    <message>
        <source>%1 has no day %2: it ends on day %3.</source>
        <translation>%1: %2 günü yoxdur, son gün %3.</translation>
    </message>
    <message>
        <source>A time needs its day, as in “8 Feb 2024 14:00”.</source>
        <translation>Vaxtın günü də olmalıdır, məsələn «8 fevral 2024 14:00».</translation>
    </message>
    <message>
        <source>A time zone needs a time, as in “8 Feb 2024 14:00 +04:00”.</source>
        <translation>Saat qurşağı üçün vaxt da gərəkdir, məsələn «8 fevral 2024 14:00 +04:00».</translation>
    </message>
    <message>
        <source>Time zones go from -14:00 to +14:00.</source>
        <translation>Saat qurşaqları -14:00 ilə +14:00 arasındadır.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Belə gün və ya vaxt yoxdur.</translation>
    </message>
    <message>
        <source>There is no date in “%1”. Write it like “6 Feb 2024”, “Feb 2024” or “about 5 Feb 2024”.</source>
        <translation>«%1» içində tarix yoxdur. Belə yazın: «6 fevral 2024», «fevral 2024» və ya «təxminən 5 fevral 2024».</translation>
    </message>
    <message>
        <source>There are two times for one day. Part them with a dash, as in “10:00–11:30”.</source>
        <translation>Bir gün üçün iki vaxt var. Onları tire ilə ayırın, məsələn «10:00–11:30».</translation>
    </message>
    <message>
        <source>There is no day 0.</source>
        <translation>0 günü yoxdur.</translation>
    </message>
    <message>
        <source>“%1” is one date too many. Write a span with a dash, as in “4–8 Feb 2024”.</source>
        <translation>«%1» artıq tarixdir. Aralığı tire ilə yazın, məsələn «4–8 fevral 2024».</translation>
    </message>
    <message>
        <source>Before “%1” belongs a time from 1:00 to 12:59.</source>
        <translation>«%1» sözündən əvvəl 1:00 ilə 12:59 arasında vaxt olmalıdır.</translation>
    </message>
    <message>
        <source>“%1” joins two dates. Write a span as “4–8 Feb 2024”, and two days as two records.</source>
        <translation>«%1» iki tarixi birləşdirir. Aralığı «4–8 fevral 2024» kimi, iki ayrı günü isə iki qeyd kimi yazın.</translation>
    </message>
    <message>
        <source>Two words say how the date is meant. Keep one of “before”, “after”, “from” or “until”.</source>
        <translation>Tarixin mənasını iki söz bildirir. «Əvvəl», «sonra», «etibarən» və «qədər» sözlərindən birini saxlayın.</translation>
    </message>
    <message>
        <source>A span has two ends, but here are three. Write it like “29 Jan – 3 Feb 2024”.</source>
        <translation>Aralığın iki ucu olur, burada isə üçdür. Belə yazın: «29 yanvar – 3 fevral 2024».</translation>
    </message>
    <message>
        <source>The year is missing. Write it like “6 Feb 2024”.</source>
        <translation>İl göstərilməyib. Belə yazın: «6 fevral 2024».</translation>
    </message>
    <message>
        <source>%1 is a %2, not a %3.</source>
        <translation>%1 — %2 günüdür, %3 deyil.</translation>
    </message>
    <message>
        <source>A span cannot be “before” or “after”. Keep the span, or the one day that counts.</source>
        <translation>Aralıq «əvvəl» və ya «sonra» ilə işlənmir. Ya aralığı, ya da əsas olan bir günü saxlayın.</translation>
    </message>
    <message>
        <source>The span ends before it begins.</source>
        <translation>Aralıq başlamamışdan əvvəl bitir.</translation>
    </message>
    <message>
        <source>“Between” needs two dates, as in “between 4 and 8 Feb 2024”.</source>
        <translation>«Arasında» üçün iki tarix gərəkdir, məsələn «4 və 8 fevral 2024 arasında».</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;%1 tarixindən&quot;, Russian &quot;с %1&quot;, Turkish &quot;%1 tarihinden itibaren&quot;.</extracomment>
        <translation>%1 tarixindən</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a date, itself included. Azerbaijani &quot;%1 tarixinədək&quot;, Russian &quot;до %1 включительно&quot;, Turkish &quot;%1 tarihine kadar&quot;.</extracomment>
        <translation>%1 tarixinədək</translation>
    </message>
    <message>
        <source>on or before %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;ən geci %1&quot;, Russian &quot;не позднее %1&quot;, Turkish &quot;en geç %1&quot;.</extracomment>
        <translation>ən geci %1</translation>
    </message>
    <message>
        <source>on or after %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;ən tezi %1&quot;, Russian &quot;не ранее %1&quot;, Turkish &quot;en erken %1&quot;.</extracomment>
        <translation>ən tezi %1</translation>
    </message>
    <message>
        <source>%1 (month and day not known)</source>
        <extracomment>%1 is a year. Azerbaijani &quot;ayı və günü bilinmir&quot;, Russian &quot;месяц и день неизвестны&quot;, Turkish &quot;ayı ve günü bilinmiyor&quot;.</extracomment>
        <translation>%1 (ayı və günü bilinmir)</translation>
    </message>
    <message>
        <source>%1 (month not known)</source>
        <extracomment>%1 is a year. Azerbaijani &quot;ayı bilinmir&quot;, Russian &quot;месяц неизвестен&quot;, Turkish &quot;ayı bilinmiyor&quot;.</extracomment>
        <translation>%1 (ayı bilinmir)</translation>
    </message>
    <message>
        <source>%1 (day not known)</source>
        <extracomment>%1 is a month. Azerbaijani &quot;günü bilinmir&quot;, Russian &quot;день неизвестен&quot;, Turkish &quot;günü bilinmiyor&quot;.</extracomment>
        <translation>%1 (günü bilinmir)</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;təxminən %1&quot;, Russian &quot;около %1&quot;, Turkish &quot;yaklaşık %1&quot;.</extracomment>
        <translation>təxminən %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Record</source>
        <translation>Qeyd</translation>
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
        <translation>İzah</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>İddia</translation>
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
        <translation>Kim tərəfindən</translation>
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
        <translation>Əsas</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodlaşdırma</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>İddianın məzmunu</translation>
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
        <translation>Məntəqələr</translation>
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
        <translation>Yaddaş üçün</translation>
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
        <translation>Göstərici</translation>
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
        <translation>Hansı tarixə</translation>
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
        <translation>Qiymət</translation>
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
        <translation>Ölkədə olub</translation>
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
        <translation>Say tərkibi</translation>
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
        <translation>Şərh</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Müəllif</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazılma tarixi</translation>
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
        <translation>Parametrlər</translation>
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
    <message>
        <source>Grouping</source>
        <translation>Qruplaşdırma</translation>
    </message>
    <message>
        <source>Looked at under codebook</source>
        <translation>Baxılan kod kitabı</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Prinsip</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Tapıntı</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diaqram</translation>
    </message>
    <message>
        <source>Ready chart</source>
        <translation>Hazır diaqram</translation>
    </message>
    <message>
        <source>Classes of hosts</source>
        <translation>Qəbul edənlərin sinifləri</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Prefer no figure of %1</source>
        <translation>Üstün rəqəm yoxdur: %1</translation>
    </message>
    <message>
        <source>Prefer a figure of %1</source>
        <translation>Üstün rəqəm seçildi: %1</translation>
    </message>
    <message>
        <source>Change the basis of a figure of %1</source>
        <translation>%1 üzrə rəqəmin əsasını dəyiş</translation>
    </message>
    <message>
        <source>Change the scope of a figure of %1</source>
        <translation>%1 üzrə rəqəmin əhatəsini dəyiş</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is a closing parenthesis too many.</source>
        <translation>Bağlayan mötərizə artıqdır.</translation>
    </message>
    <message>
        <source>Something is missing after “or”.</source>
        <translation>«or» sözündən sonra nəsə çatışmır.</translation>
    </message>
    <message>
        <source>Something is missing before “or”.</source>
        <translation>«or» sözündən əvvəl nəsə çatışmır.</translation>
    </message>
    <message>
        <source>“and” must stand between two conditions.</source>
        <translation>«and» iki şərtin arasında olmalıdır.</translation>
    </message>
    <message>
        <source>The filter has too many parentheses within each other.</source>
        <translation>Filtrdə bir-birinin içində həddən çox mötərizə var.</translation>
    </message>
    <message>
        <source>Something is missing after “not”.</source>
        <translation>«not» sözündən sonra nəsə çatışmır.</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>Bu mötərizə bağlanmayıb.</translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation>Bu dırnaq işarəsi bağlanmayıb.</translation>
    </message>
    <message>
        <source>“has:” wants a record type, for example has:citation.</source>
        <translation>«has:» üçün qeyd növü gərəkdir, məsələn has:citation.</translation>
    </message>
    <message>
        <source>“scope:” wants an election, as @ and its id.</source>
        <translation>«scope:» üçün seçki gərəkdir: @ və onun identifikatoru.</translation>
    </message>
    <message>
        <source>A space is missing between two conditions.</source>
        <translation>İki şərtin arasında boşluq yoxdur.</translation>
    </message>
    <message>
        <source>A value is missing for “%1”. Write ? to find the blank ones.</source>
        <translation>«%1» üçün qiymət yoxdur. Boş olanları tapmaq üçün ? yazın.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Their fields are: %3.</source>
        <translation>%1: «%2» sahəsi yoxdur. Sahələr: %3.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Did you mean %3?</source>
        <translation>%1: «%2» sahəsi yoxdur. Bəlkə %3?</translation>
    </message>
    <message>
        <source>There is no record type “%1”.</source>
        <translation>«%1» adlı qeyd növü yoxdur.</translation>
    </message>
    <message>
        <source>There is no record type “%1”. Did you mean %2?</source>
        <translation>«%1» adlı qeyd növü yoxdur. Bəlkə %2?</translation>
    </message>
    <message>
        <source>Records of the type “%1” do not refer to %2.</source>
        <translation>«%1» növlü qeydlər bunlara istinad etmir: %2.</translation>
    </message>
    <message>
        <source>“%1” does not lead to another record, so “.%2” cannot follow it.</source>
        <translation>«%1» başqa qeydə aparmır, ona görə ondan sonra «.%2» gələ bilməz.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with %2. Use : or = with a value.</source>
        <translation>«%1» sahəsini %2 ilə müqayisə etmək olmaz. Qiymətlə : və ya = işlədin.</translation>
    </message>
    <message>
        <source>“%1” holds text, not a record.</source>
        <translation>«%1» sahəsində qeyd yox, mətn olur.</translation>
    </message>
    <message>
        <source>“%1” is not a number, and “%2” holds numbers.</source>
        <translation>«%1» ədəd deyil, «%2» sahəsində isə ədədlər olur.</translation>
    </message>
    <message>
        <source>“%1” is not a date for “%2”. Write it like 2024, 2024-02 or 2024-02-07.</source>
        <translation>«%1» «%2» sahəsi üçün tarix deyil. Belə yazın: 2024, 2024-02 və ya 2024-02-07.</translation>
    </message>
    <message>
        <source>“%1” holds one of a few words; ranges and records do not suit it.</source>
        <translation>«%1» sahəsində bir neçə sözdən biri olur; aralıq və qeyd ona uyğun gəlmir.</translation>
    </message>
    <message>
        <source>“%1” is none of the values of “%2”: %3.</source>
        <translation>«%1» «%2» sahəsinin qiymətlərindən deyil: %3.</translation>
    </message>
    <message>
        <source>“%1” is yes or no; “%2” is neither.</source>
        <translation>«%1» ya bəli, ya da xeyr olur; «%2» heç biri deyil.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. There are, for example: %3.</source>
        <translation>«%1» «%2» sahəsinin qiyməti deyil. Məsələn, bunlar var: %3.</translation>
    </message>
    <message>
        <source>The values of “%1” have no order that “%2” has a place in. Use : with a value.</source>
        <translation>«%1» qiymətlərinin «%2» üçün yer verən sırası yoxdur. Qiymətlə : işlədin.</translation>
    </message>
    <message>
        <source>A record that this filter names is no longer in the project. Take that condition out.</source>
        <translation>Bu filtrdə adı çəkilən qeyd artıq layihədə yoxdur. Həmin şərti çıxarın.</translation>
    </message>
    <message>
        <source>“%1” refers to a record; a range does not suit it.</source>
        <translation>«%1» qeydə istinad edir; aralıq ona uyğun gəlmir.</translation>
    </message>
    <message>
        <source>“in:” wants a field, for example in:mission(state:deployed).</source>
        <translation>“in:” sahə istəyir, məsələn in:mission(state:deployed).</translation>
    </message>
    <message>
        <source>“%1” leads to records of any type. Say which, for example in:%1.mission(…).</source>
        <translation>«%1» istənilən növdən qeydə aparır. Hansı olduğunu deyin, məsələn in:%1.mission(…).</translation>
    </message>
    <message>
        <source>“%1” does not lead to another record, so “in:%1” finds nothing.</source>
        <translation>«%1» başqa qeydə aparmır, ona görə “in:%1” heç nə tapmır.</translation>
    </message>
    <message>
        <source>“record” names records by @ and their ids.</source>
        <translation>“record” qeydləri @ və id ilə adlandırır.</translation>
    </message>
    <message>
        <source>%1 belong to no election, so “%2.%3” is not known of them.</source>
        <translation>%1 heç bir seçkiyə aid deyil, ona görə onlar üçün «%2.%3» bilinmir.</translation>
    </message>
    <message>
        <source>“%1” holds a date, not a record.</source>
        <translation>«%1» qeyd yox, tarix saxlayır.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>not known</source>
        <translation>məlum deyil</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1 (deyil)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözlər</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Seçki</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 qədər</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 tarixindən</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
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
        <source>%1: %2</source>
        <comment>field and value of a filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> və ya </translation>
    </message>
    <message>
        <source>known</source>
        <translation>məlumdur</translation>
    </message>
    <message>
        <source>Has no</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Bunlardan biri</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>The font %1 %2 could not be loaded; a font of this computer is used in its place.</source>
        <translation>%1 %2 şrifti yüklənmədi; əvəzinə bu kompüterin şrifti işlədilir.</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>%1, by year</source>
        <translation>%1, illər üzrə</translation>
    </message>
    <message>
        <source>%1, by month</source>
        <translation>%1, aylar üzrə</translation>
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
        <translation>Bu dəyişiklik layihənin tarixçəsində yoxdur.</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>Əvvəlki halına qaytar: %1</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Əvvəlki halına qaytar: %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Bərpa et: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Çıxar: %1</translation>
    </message>
    <message>
        <source>The record is already as it was then.</source>
        <translation>Qeyd artıq o vaxtkı kimidir.</translation>
    </message>
    <message>
        <source>Revert %1 of %2</source>
        <translation>Əvvəlki halına qaytar: %1 (%2)</translation>
    </message>
    <message>
        <source>The field already holds that value.</source>
        <translation>Sahədə artıq bu qiymət var.</translation>
    </message>
    <message>
        <source>The record is in the project already.</source>
        <translation>Qeyd artıq layihədə var.</translation>
    </message>
    <message>
        <source>The history holds no deleted record of this id.</source>
        <translation>Tarixçədə bu identifikatorlu silinmiş qeyd yoxdur.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>added</source>
        <translation>əlavə edilib</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>silinib</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>dəyişdirilib</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Oxunur …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n qeyd</numerusform>
            <numerusform>%n qeyd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterlocutorBoard</name>
    <message>
        <source>Met every class of interlocutor.</source>
        <translation>Bütün həmsöhbət sinifləri ilə görüşüb.</translation>
    </message>
    <message>
        <source>No meeting with %1 is on file.</source>
        <translation>%1 ilə görüş qeydə alınmayıb.</translation>
    </message>
    <message>
        <source>Met neither %1 nor %2, as far as is on file.</source>
        <translation>Qeydə alındığı qədər nə %1, nə %2 ilə görüşüb.</translation>
    </message>
    <message>
        <source>Met none of these, as far as is on file: %1.</source>
        <translation>Qeydə alındığı qədər bunların heç biri ilə görüşməyib: %1.</translation>
    </message>
    <message>
        <source>The missions inside it are included here.</source>
        <translation>İçindəki missiyalar buraya daxildir.</translation>
    </message>
    <message>
        <source>No mission</source>
        <translation>Missiya yoxdur</translation>
    </message>
    <message>
        <source>No visits on file</source>
        <translation>Səfər qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Left out by the filter</source>
        <translation>Filtrlə kənarda qalıb</translation>
    </message>
    <message>
        <source>No held visit on file</source>
        <translation>Keçirilmiş səfər qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Whom it met is not on file</source>
        <translation>Kiminlə görüşdüyü qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Visits on file</source>
        <translation>Qeydə alınmış səfərlər</translation>
    </message>
    <message>
        <source>Counted are held visits on file with at least one interlocutor of the class; planned and cancelled ones are not. Missions publish only some of their meetings, so a gap says what is not on file, not whom nobody met.</source>
        <translation>Bu sinifdən ən azı bir həmsöhbəti olan, qeydə alınmış keçirilmiş səfərlər sayılır; planlaşdırılan və ləğv edilənlər sayılmır. Missiyalar görüşlərinin yalnız bir hissəsini açıqlayır, ona görə boşluq kimin qeydə alınmadığını deyir, kimlə görüşülmədiyini yox.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, by %3 of %n mission(s) with held visits on file</source>
        <translation>
            <numerusform>%1: %2, keçirilmiş səfərləri qeydə alınmış %n missiyadan %3-ü</numerusform>
            <numerusform>%1: %2, keçirilmiş səfərləri qeydə alınmış %n missiyadan %3-ü</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n səfər</numerusform>
            <numerusform>%n səfər</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterlocutorSheet</name>
    <message>
        <source>%1 inferred</source>
        <translation>%1 nəticə çıxarılıb</translation>
    </message>
    <message numerus="yes">
        <source>%n held visit(s)</source>
        <translation>
            <numerusform>keçirilmiş %n səfər</numerusform>
            <numerusform>keçirilmiş %n səfər</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them inferred</source>
        <translation>onlardan %1 nəticə çıxarılıb</translation>
    </message>
    <message>
        <source>for %1 not said whether stated</source>
        <translation>%1 üçün deyilib-deyilmədiyi göstərilməyib</translation>
    </message>
    <message>
        <source>none</source>
        <translation>heç biri</translation>
    </message>
    <message>
        <source>none on file</source>
        <translation>qeydə alınmayıb</translation>
    </message>
    <message>
        <source>%1 planned, cancelled or of unknown state, not counted</source>
        <translation>%1 planlaşdırılıb, ləğv edilib və ya vəziyyəti məlum deyil, sayılmır</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>imtina edib</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>dəvət olunmayıb</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>buraxılmayıb</translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) inside</source>
        <translation>
            <numerusform>içində %n missiya</numerusform>
            <numerusform>içində %n missiya</numerusform>
        </translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missiya</translation>
    </message>
    <message>
        <source>Held visits</source>
        <translation>Keçirilmiş səfərlər</translation>
    </message>
    <message>
        <source>All held visits on file.</source>
        <translation>Qeydə alınmış bütün keçirilmiş səfərlər.</translation>
    </message>
    <message>
        <source>Class not given</source>
        <translation>Sinif göstərilməyib</translation>
    </message>
    <message>
        <source>Held visits for which no class of interlocutor is on file.</source>
        <translation>Həmsöhbət sinfi qeydə alınmamış keçirilmiş səfərlər.</translation>
    </message>
</context>
<context>
    <name>KindChooser</name>
    <message>
        <source>Bars</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Yığılmış sütunlar</translation>
    </message>
    <message>
        <source>100 % bars</source>
        <translation>100 % sütunlar</translation>
    </message>
    <message>
        <source>Lollipops</source>
        <translation>Saplaqlı nöqtələr</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Xətlər</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>İstilik xəritəsi</translation>
    </message>
    <message>
        <source>Diverging bars</source>
        <translation>Ayrılan sütunlar</translation>
    </message>
    <message>
        <source>Dot strips</source>
        <translation>Nöqtə zolaqları</translation>
    </message>
    <message>
        <source>Box plots</source>
        <translation>Qutu diaqramlar</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histoqram</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Nöqtələr</translation>
    </message>
</context>
<context>
    <name>LabelLines</name>
    <message>
        <source>no source</source>
        <translation>mənbəsiz</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>mənbə: %1</translation>
    </message>
    <message>
        <source>not said according to whom</source>
        <translation>kimə görə olduğu deyilmir</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>bunun sözünə görə: %1</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <comment>label, who says so</comment>
        <translation>“%1” — %2</translation>
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
        <translation>Siyahını «%1» üzrə qruplaşdırmaq olmaz.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n mənbə</numerusform>
            <numerusform>%n mənbə</numerusform>
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
        <translation>Siyahı yazıla bilmədi: %1.</translation>
    </message>
</context>
<context>
    <name>MapFigure</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Visits</source>
        <translation>Səfərlər</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçkilər</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missiyalar</translation>
    </message>
    <message>
        <source>some placed by the town they lie in</source>
        <translation>bəziləri yerləşdiyi şəhərə görə qoyulub</translation>
    </message>
</context>
<context>
    <name>MapSheet</name>
    <message>
        <source>Not on the map: %1.</source>
        <translation>Xəritədə yoxdur: %1.</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <translation>Filtr: yoxdur</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtr: %1</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>No backup could be written beside the project, so it was not brought up to date. (%1)</source>
        <translation>Layihənin yanında ehtiyat surət yazmaq olmadı, ona görə layihə yenilənmədi. (%1)</translation>
    </message>
    <message>
        <source>The backup beside the project could not be verified, so the project was not brought up to date.</source>
        <translation>Layihənin yanındakı ehtiyat surəti yoxlamaq olmadı, ona görə layihə yenilənmədi.</translation>
    </message>
    <message>
        <source>This project was written by a later version of Scrutineer. Install that version to open it; the file was not changed.</source>
        <translation>Bu layihə Scrutineer-in daha yeni versiyasında yazılıb. Açmaq üçün həmin versiyanı quraşdırın; fayl dəyişmədi.</translation>
    </message>
    <message>
        <source>The project could not be brought up to date (step %1: %2). It is as it was after step %3; the backup is beside it.</source>
        <translation>Layihəni yeniləmək olmadı (addım %1: %2). Layihə %3 nömrəli addımdan sonrakı kimidir; ehtiyat surət yanındadır.</translation>
    </message>
    <message>
        <source>The project was brought up to date. A backup of the earlier state is at %1.</source>
        <translation>Layihə yeniləndi. Əvvəlki halının ehtiyat surəti: %1.</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 yazıla bilmədi.</translation>
    </message>
</context>
<context>
    <name>ObservationMap</name>
    <message>
        <source>Not on file</source>
        <translation>Qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Digərləri</translation>
    </message>
    <message>
        <source>No place on file</source>
        <translation>Yer qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Places without coordinates</source>
        <translation>Koordinatsız yerlər</translation>
    </message>
    <message>
        <source>No country on file</source>
        <translation>Ölkə qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Countries that this map does not draw</source>
        <translation>Bu xəritənin çəkmədiyi ölkələr</translation>
    </message>
    <message>
        <source>Where missions observed</source>
        <translation>Missiyaların müşahidə etdiyi yerlər</translation>
    </message>
    <message>
        <source>Elections by country</source>
        <translation>Ölkələr üzrə seçkilər</translation>
    </message>
    <message>
        <source>Missions by country of the election</source>
        <translation>Seçkinin ölkəsi üzrə missiyalar</translation>
    </message>
    <message>
        <source>Missions by country of their organisations</source>
        <translation>Təşkilatlarının ölkəsi üzrə missiyalar</translation>
    </message>
    <message>
        <source>Visits by place and kind</source>
        <translation>Yer və növ üzrə səfərlər</translation>
    </message>
    <message>
        <source>Visits by place and mission</source>
        <translation>Yer və missiya üzrə səfərlər</translation>
    </message>
    <message>
        <source>Visits by place</source>
        <translation>Yerlər üzrə səfərlər</translation>
    </message>
    <message>
        <source>Borders: Natural Earth’s de facto lines, no statement on rights.</source>
        <translation>Sərhədlər: Natural Earth üzrə faktiki xətlər, hüquqlar barədə bəyanat deyil.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n səfər</numerusform>
            <numerusform>%n səfər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n seçki</numerusform>
            <numerusform>%n seçki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n missiya</numerusform>
            <numerusform>%n missiya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n ölkə</numerusform>
            <numerusform>%n ölkə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on the map</source>
        <translation>
            <numerusform>xəritədə %n yer</numerusform>
            <numerusform>xəritədə %n yer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n mənsubluq</numerusform>
            <numerusform>%n mənsubluq</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on the map</source>
        <translation>
            <numerusform>%n xəritədə yoxdur</numerusform>
            <numerusform>%n xəritədə yoxdur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at places within it whose own coordinates are not on file</source>
        <translation>
            <numerusform>öz koordinatları qeydə alınmamış daxili yerlərdə %n</numerusform>
            <numerusform>öz koordinatları qeydə alınmamış daxili yerlərdə %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Most: %1.</source>
        <translation>Ən çoxu: %1.</translation>
    </message>
    <message>
        <source>No mission says how many polling stations it visited</source>
        <translation>Heç bir missiya neçə məntəqəyə baxdığını demir</translation>
    </message>
    <message>
        <source>Polling stations visited, as reported: %1</source>
        <translation>Bildirildiyi kimi baxılmış məntəqələr: %1</translation>
    </message>
    <message numerus="yes">
        <source>no number on file for %n mission(s)</source>
        <translation>
            <numerusform>%n missiya üçün rəqəm qeydə alınmayıb</numerusform>
            <numerusform>%n missiya üçün rəqəm qeydə alınmayıb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>və daha %n</numerusform>
            <numerusform>və daha %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Missions without a source</source>
        <translation>Mənbəsiz missiyalar</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Mənbə əlavə et</translation>
    </message>
    <message>
        <source>Visits without a source</source>
        <translation>Mənbəsiz səfərlər</translation>
    </message>
    <message>
        <source>Statements without a source</source>
        <translation>Mənbəsiz bəyanatlar</translation>
    </message>
    <message>
        <source>Statements known only from press reports</source>
        <translation>Yalnız mətbuatdan məlum olan bəyanatlar</translation>
    </message>
    <message>
        <source>Find originals</source>
        <translation>Əslini tap</translation>
    </message>
    <message>
        <source>Statements without a verdict</source>
        <translation>Rəysiz bəyanatlar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Statements without a date</source>
        <translation>Tarixsiz bəyanatlar</translation>
    </message>
    <message>
        <source>Add dates</source>
        <translation>Tarix əlavə et</translation>
    </message>
    <message>
        <source>Missions without a team size</source>
        <translation>Say tərkibi göstərilməyən missiyalar</translation>
    </message>
    <message>
        <source>Add figures</source>
        <translation>Rəqəm əlavə et</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 və daha %n</numerusform>
            <numerusform>%1 və daha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n with a preferred one)</source>
        <translation>
            <numerusform> (%n rəqəmdə üstün tutulan seçilib)</numerusform>
            <numerusform> (%n rəqəmdə üstün tutulan seçilib)</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicting figures</source>
        <translation>Ziddiyyətli rəqəmlər</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Müqayisə et</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Seçici fəallığı</translation>
    </message>
    <message>
        <source>preliminary %1</source>
        <translation>ilkin %1</translation>
    </message>
    <message>
        <source>Registered voters</source>
        <translation>Qeydə alınmış seçicilər</translation>
    </message>
    <message>
        <source>Polling stations</source>
        <translation>Seçki məntəqələri</translation>
    </message>
    <message>
        <source>All elections</source>
        <translation>Bütün seçkilər</translation>
    </message>
    <message>
        <source>Choose an election at the left to narrow every page to it.</source>
        <translation>Bütün səhifələri bir seçki ilə məhdudlaşdırmaq üçün solda seçki seçin.</translation>
    </message>
    <message>
        <source>%1 deployed</source>
        <translation>%1 göndərilib</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 keçirilib</translation>
    </message>
    <message>
        <source>%1 with a verdict</source>
        <translation>%1 rəyli</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>current scope</source>
        <translation>seçilmiş çərçivə</translation>
    </message>
    <message>
        <source>In the full text</source>
        <translation>Tam mətndə</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Əməllər</translation>
    </message>
    <message>
        <source>Search the full text for “%1”</source>
        <translation>«%1» sözünü tam mətndə axtar</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation>Yeni: %1 «%2»</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>%1 Filter: %2</source>
        <translation>%1 Filtr: %2</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG şəkli (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG şəkli (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF sənədi (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV cədvəli (*.csv)</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file name for the picture.</source>
        <translation>«%1» qovluqdur. Şəkil üçün fayl adı seçin.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another one.</source>
        <translation>«%1» qovluğu yoxdur. Onu yaradın və ya başqasını seçin.</translation>
    </message>
    <message>
        <source>Cannot write to “%1”: %2. Choose another folder.</source>
        <translation>«%1» yazıla bilmir: %2. Başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed.</source>
        <translation>«%1» yazılmadı: %2. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>«%1» saxlanıldı.</translation>
    </message>
    <message>
        <source>A PNG of “%1” would be too large. Choose a smaller scale, SVG or PDF.</source>
        <translation>«%1» üçün PNG həddən artıq böyük olardı. Daha kiçik miqyas, SVG və ya PDF seçin.</translation>
    </message>
    <message>
        <source>The picture of “%1” could not be made: %2.</source>
        <translation>«%1» şəkli hazırlana bilmədi: %2.</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>yaddaş çatmır</translation>
    </message>
    <message>
        <source>“%1” is too large to be copied. Save it as SVG or PDF.</source>
        <translation>«%1» köçürmək üçün çox böyükdür. SVG və ya PDF kimi saxlayın.</translation>
    </message>
    <message>
        <source>Copied the picture of “%1”.</source>
        <translation>«%1» şəkli köçürüldü.</translation>
    </message>
</context>
<context>
    <name>ProjectCheck</name>
    <message>
        <source>This could not be checked to the end: %1</source>
        <translation>Bunu axıradək yoxlamaq olmadı: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… və daha %n.</numerusform>
            <numerusform>… və daha %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>the record with the number %1</source>
        <translation>%1 nömrəli qeyd</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Fayl zədələnib: %1</translation>
    </message>
    <message>
        <source>%1 (%2) refers to a record of the table %3 that is not there.</source>
        <translation>%1 (%2) %3 cədvəlində olmayan qeydə istinad edir.</translation>
    </message>
    <message>
        <source>There are records of the type “%1”, which this program does not know.</source>
        <translation>«%1» növlü qeydlər var, proqram isə bu növü tanımır.</translation>
    </message>
    <message>
        <source>A record of the type %1 has lost its content.</source>
        <translation>%1 növlü bir qeydin məzmunu itib.</translation>
    </message>
    <message>
        <source>The table %1 has a row %2 that belongs to no record.</source>
        <translation>%1 cədvəlində heç bir qeydə aid olmayan %2 sətri var.</translation>
    </message>
    <message>
        <source>%1: the field %2 holds “%3” of the vocabulary %4; it takes terms of %5.</source>
        <translation>%1: %2 sahəsində %4 lüğətindən «%3» var; oraya %5 terminləri yazılır.</translation>
    </message>
    <message>
        <source>The term “%1” of %2 stands below a term of another vocabulary.</source>
        <translation>%2 lüğətinin «%1» termini başqa lüğətin termininə tabedir.</translation>
    </message>
    <message>
        <source>%1: the field %2 holds “%3”, which is no date.</source>
        <translation>%1: %2 sahəsində «%3» var, bu isə tarix deyil.</translation>
    </message>
    <message>
        <source>%1: the first and last day beside the field %2 do not fit its date %3.</source>
        <translation>%1: %2 sahəsinin ilk və son günü onun %3 tarixinə uyğun gəlmir.</translation>
    </message>
    <message>
        <source>The bytes of the attachment %1 are not those that were stored.</source>
        <translation>%1 əlavəsinin baytları saxlanılmış baytlar deyil.</translation>
    </message>
    <message>
        <source>The bytes of the attachment %1 are missing.</source>
        <translation>%1 əlavəsinin baytları yoxdur.</translation>
    </message>
    <message>
        <source>The history was altered from outside: the change “%1” of %2 (%3) does not fit its digest.</source>
        <translation>Tarixçə kənardan dəyişdirilib: «%1» dəyişikliyi (%2, %3) öz nəzarət cəminə uyğun gəlmir.</translation>
    </message>
    <message>
        <source>The search index %1 does not hold what the records say; searches may miss records.</source>
        <translation>%1 axtarış indeksi qeydlərdəkini əks etdirmir; axtarış bəzi qeydləri ötürə bilər.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>%1 is not a Scrutineer project, or its beginning is damaged. If it was one, open the newest backup beside it.</source>
        <translation>%1 Scrutineer layihəsi deyil və ya əvvəli zədələnib. Layihə idisə, yanındakı ən yeni ehtiyat surəti açın.</translation>
    </message>
    <message>
        <source>%1 is cut short. Open the newest backup.</source>
        <translation>%1 yarımçıqdır. Ən yeni ehtiyat surəti açın.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Scrutineer project.</source>
        <translation>%1 Scrutineer layihəsi deyil, başqa proqramın verilənlər bazasıdır.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Scrutineer. Install that version to open it; the file was not changed.</source>
        <translation>%1 Scrutineer-in daha yeni versiyasında yazılıb. Açmaq üçün həmin versiyanı quraşdırın; fayl dəyişmədi.</translation>
    </message>
    <message>
        <source>The copy could not be verified, so it was not kept.</source>
        <translation>Surəti yoxlamaq olmadı, ona görə saxlanılmadı.</translation>
    </message>
    <message>
        <source>%1 is not there. It may have been moved or renamed.</source>
        <translation>%1 yerində yoxdur. Ola bilsin ki, köçürülüb və ya adı dəyişdirilib.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a project file.</source>
        <translation>%1 qovluqdur. Layihə faylı seçin.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Ask its owner for permission.</source>
        <translation>%1 oxunmur. Sahibindən icazə istəyin.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 artıq var. Başqa ad seçin.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written. Choose another folder.</source>
        <translation>%1 faylının qovluğuna yazmaq olmur. Başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 yazıla bilmir. Başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>The project is open for writing in another window (%1, process %2 on %3). It was opened read-only here.</source>
        <translation>Layihə başqa pəncərədə yazmaq üçün açıqdır (%1, %3 kompüterində %2 prosesi). Burada yalnız oxumaq üçün açıldı.</translation>
    </message>
    <message>
        <source>The project&apos;s folder cannot be written, so the project was opened read-only. Save a copy elsewhere to change it.</source>
        <translation>Layihənin qovluğuna yazmaq olmur, ona görə layihə yalnız oxumaq üçün açıldı. Dəyişmək üçün surətini başqa yerdə saxlayın.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>an untitled project</source>
        <translation>adsız layihə</translation>
    </message>
    <message>
        <source>project “%1”</source>
        <translation>«%1» layihəsi</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Mənbə: %1</translation>
    </message>
    <message>
        <source>Source: %1, state %2 of %3</source>
        <translation>Mənbə: %1, vəziyyət %2, %3</translation>
    </message>
</context>
<context>
    <name>Reanchoring</name>
    <message>
        <source>The claim marks no words.</source>
        <translation>İddia heç bir söz işarələmir.</translation>
    </message>
    <message>
        <source>Its words are not in the new text.</source>
        <translation>Sözləri yeni mətndə yoxdur.</translation>
    </message>
    <message>
        <source>Its words stand only in other sentences of the new text.</source>
        <translation>Sözləri yeni mətnin yalnız başqa cümlələrində var.</translation>
    </message>
    <message>
        <source>Its words stand several times in the new text, alike.</source>
        <translation>Sözləri yeni mətndə eyni şəkildə bir neçə dəfə var.</translation>
    </message>
</context>
<context>
    <name>RecordLookup</name>
    <message>
        <source>There is no record with the id %1.</source>
        <translation>%1 identifikatorlu qeyd yoxdur.</translation>
    </message>
    <message>
        <source>“%1” names no record. Give its id, or its type and label such as “election:2024”.</source>
        <translation>«%1» heç bir qeydi bildirmir. İdentifikatorunu və ya növünü və adını verin, məsələn «election:2024».</translation>
    </message>
    <message>
        <source>There is no record with the id %1 of the type %2.</source>
        <translation>%2 növündə %1 identifikatorlu qeyd yoxdur.</translation>
    </message>
    <message>
        <source>No record of the type %1 is named “%2”.</source>
        <translation>%1 növündə «%2» adlı qeyd yoxdur.</translation>
    </message>
    <message>
        <source>There is no election in this project yet.</source>
        <translation>Bu layihədə hələ seçki yoxdur.</translation>
    </message>
    <message>
        <source>There are several records of the type %1; say which, by id or more of the label:</source>
        <translation>%1 növündə bir neçə qeyd var; hansının olduğunu identifikatorla və ya adın daha çox hissəsi ilə bildirin:</translation>
    </message>
    <message>
        <source>“%1” may be any of several records; give the id or more of the label:</source>
        <translation>«%1» bir neçə qeyddən hər hansı biri ola bilər; identifikatoru və ya adın daha çox hissəsini verin:</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>%1, part of %2</source>
        <translation>%1, %2 tərkibində</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Məlum deyil</translation>
    </message>
    <message>
        <source>Searched, not found</source>
        <translation>Axtarılıb, tapılmayıb</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Tətbiq olunmur</translation>
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
        <translation>İddia</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>İddialar</translation>
    </message>
    <message>
        <source>Claim yardstick</source>
        <translation>İddianın meyarı</translation>
    </message>
    <message>
        <source>Claim yardsticks</source>
        <translation>İddiaların meyarları</translation>
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
        <translation>Şərh</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Şərhlər</translation>
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
    <message>
        <source>Finding on a principle</source>
        <translation>Prinsip üzrə tapıntı</translation>
    </message>
    <message>
        <source>Declaration of Principles</source>
        <translation>Prinsiplər Bəyannaməsi</translation>
    </message>
    <message>
        <source>Saved chart</source>
        <translation>Saxlanılmış diaqram</translation>
    </message>
    <message>
        <source>Saved charts</source>
        <translation>Saxlanılmış diaqramlar</translation>
    </message>
</context>
<context>
    <name>RepeatedWording</name>
    <message>
        <source>Winnowing (Schleimer, Wilkerson and Aiken 2003, SIGMOD) with runs of k = %1 words and windows of w = %2: every shared run of w + k − 1 = %3 words or more is found. Each is then compared word by word, capitals and accents aside.</source>
        <translation>Winnowing (Schleimer, Wilkerson və Aiken 2003, SIGMOD), k = %1 sözlük sıralar və w = %2 pəncərə: w + k − 1 = %3 və daha çox sözdən ibarət hər ortaq sıra tapılır. Sonra hər biri söz-söz müqayisə olunur, böyük-kiçik hərf və diakritika nəzərə alınmır.</translation>
    </message>
    <message numerus="yes">
        <source>%n summary(ies) not compared: their wording is the researcher’s.</source>
        <translation>
            <numerusform>%n xülasə müqayisə olunmadı: sözləri tədqiqatçınındır.</numerusform>
            <numerusform>%n xülasə müqayisə olunmadı: sözləri tədqiqatçınındır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of unknown standing not compared.</source>
        <translation>
            <numerusform>Statusu məlum olmayan %n mətn müqayisə olunmadı.</numerusform>
            <numerusform>Statusu məlum olmayan %n mətn müqayisə olunmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Includes %n text(s) that are summaries or of unknown standing: what they share may be the researcher’s wording.</source>
        <translation>
            <numerusform>Xülasə olan və ya statusu məlum olmayan %n mətn daxildir: ortaq sözlər tədqiqatçının ola bilər.</numerusform>
            <numerusform>Xülasə olan və ya statusu məlum olmayan %n mətn daxildir: ortaq sözlər tədqiqatçının ola bilər.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), title(s) or run(s) of function words left out.</source>
        <translation>
            <numerusform>%n ad, başlıq və ya köməkçi söz sırası kənarda qalıb.</numerusform>
            <numerusform>%n ad, başlıq və ya köməkçi söz sırası kənarda qalıb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in: %1</source>
        <translation>Həm də: %1</translation>
    </message>
    <message numerus="yes">
        <source>Also in: %1 and %n more</source>
        <translation>
            <numerusform>Həm də: %1 və daha %n</numerusform>
            <numerusform>Həm də: %1 və daha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) of listed passages left out, longer by fewer than three words of their own.</source>
        <translation>
            <numerusform>Siyahıdakı parçaların %n variantı kənarda qalıb: öz sözləri üçdən azdır.</numerusform>
            <numerusform>Siyahıdakı parçaların %n variantı kənarda qalıb: öz sözləri üçdən azdır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportRenderer</name>
    <message>
        <source>“%1” is a folder. Choose a file name for the report.</source>
        <translation>«%1» qovluqdur. Hesabat üçün fayl adı seçin.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Choose another place for the report.</source>
        <translation>«%1» faylının qovluğu yoxdur. Hesabat üçün başqa yer seçin.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”: %2. Choose another place, or make room, and try again.</source>
        <translation>Hesabatı «%1» faylına yazmaq olmadı: %2. Başqa yer seçin və ya yer boşaldın, sonra yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The chart “%1” could not be drawn; its description stands in its place.</source>
        <translation>«%1» diaqramını çəkmək olmadı; yerində təsviri verilib.</translation>
    </message>
    <message>
        <source>A source that the report cites is not in it: %1.</source>
        <translation>Hesabatın istinad etdiyi mənbə onun içində yoxdur: %1.</translation>
    </message>
    <message>
        <source>The report could not be finished: %1.</source>
        <translation>Hesabatı tamamlamaq olmadı: %1.</translation>
    </message>
</context>
<context>
    <name>ResourceFile</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Fayl oxunmur.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>bayt %1</translation>
    </message>
</context>
<context>
    <name>SampleProject</name>
    <message>
        <source>No record type has the name of the file.</source>
        <translation>Faylın adına uyğun qeyd növü yoxdur.</translation>
    </message>
    <message>
        <source>The file holds no list of records.</source>
        <translation>Faylda qeydlərin siyahısı yoxdur.</translation>
    </message>
    <message>
        <source>A record has no key.</source>
        <translation>Bir qeydin açarı yoxdur.</translation>
    </message>
    <message>
        <source>The key stands twice.</source>
        <translation>Açar iki dəfə yazılıb.</translation>
    </message>
    <message>
        <source>“%1” is no list.</source>
        <translation>«%1» siyahı deyil.</translation>
    </message>
    <message>
        <source>“%1”: there is no “%2”.</source>
        <translation>«%1»: «%2» yoxdur.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no date.</source>
        <translation>«%1»: «%2» tarix deyil.</translation>
    </message>
    <message>
        <source>“%1”: the code “%2” is unknown.</source>
        <translation>«%1»: «%2» kodu məlum deyil.</translation>
    </message>
    <message>
        <source>“%1” is not of the expected kind.</source>
        <translation>«%1» gözlənilən növdən deyil.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>«%1» sahəsi yoxdur.</translation>
    </message>
    <message>
        <source>There is no sample.</source>
        <translation>Nümunə yoxdur.</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Nümunənin əlavə edilməsi</translation>
    </message>
</context>
<context>
    <name>SavedCharts</name>
    <message>
        <source>Save chart “%1”</source>
        <translation>«%1» diaqramını saxla</translation>
    </message>
    <message>
        <source>Change chart “%1”</source>
        <translation>«%1» diaqramını dəyiş</translation>
    </message>
    <message>
        <source>Rename chart “%1”</source>
        <translation>«%1» diaqramının adını dəyiş</translation>
    </message>
    <message>
        <source>Move chart “%1”</source>
        <translation>«%1» diaqramının yerini dəyiş</translation>
    </message>
    <message>
        <source>Delete chart “%1”</source>
        <translation>«%1» diaqramını sil</translation>
    </message>
</context>
<context>
    <name>SavedLists</name>
    <message>
        <source>Save filter “%1”</source>
        <translation>«%1» filtrini saxla</translation>
    </message>
    <message>
        <source>Replace filter “%1”</source>
        <translation>«%1» filtrini əvəz et</translation>
    </message>
    <message>
        <source>Rename filter “%1”</source>
        <translation>«%1» filtrinin adını dəyiş</translation>
    </message>
    <message>
        <source>Delete filter “%1”</source>
        <translation>«%1» filtrini sil</translation>
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
        <translation>Əvvəlcə solda seçki seçin: dosye bir seçki haqqında olur.</translation>
    </message>
    <message>
        <source>Export dossier</source>
        <translation>Dosyeni ixrac et</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF sənədləri (*.pdf)</translation>
    </message>
    <message>
        <source>The dossier was written to %1</source>
        <translation>Dosye bura yazıldı: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Other records need this one and would go with it:

%1

Undo brings all back.</source>
        <translation>Bu qeyd başqa qeydlərə gərəkdir və onlar da silinəcək:

%1

«Geri al» hamısını qaytarır.</translation>
    </message>
    <message>
        <source>Delete this only</source>
        <translation>Yalnız bunu sil</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Hamısını sil</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Sil: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>%n qeydi sil</numerusform>
            <numerusform>%n qeydi sil</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier is being written…</source>
        <translation>Dosye yazılır…</translation>
    </message>
    <message>
        <source>Other records refer to this:

%1

They can stay, without the reference, or go with it. Undo brings all back.</source>
        <translation>Başqa qeydlər buna istinad edir:

%1

Onlar istinadsız qala və ya bununla birlikdə gedə bilər. Geri al hamısını qaytarır.</translation>
    </message>
    <message>
        <source>Choose one statement in the list of statements first.</source>
        <translation>Əvvəlcə bəyanatlar siyahısında bir bəyanat seçin.</translation>
    </message>
    <message>
        <source>Choose one mission in the list of missions first.</source>
        <translation>Əvvəlcə missiyalar siyahısında bir missiya seçin.</translation>
    </message>
    <message>
        <source>Go to a list first: it is written as it is shown.</source>
        <translation>Əvvəl siyahıya keçin: göründüyü kimi yazılır.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Siyahını ixrac et</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV faylları (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written to %1</source>
        <translation>
            <numerusform>%n qeyd %1 faylına yazıldı</numerusform>
            <numerusform>%n qeyd %1 faylına yazıldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Showcase</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>%1 qovluğunu yaratmaq olmur.</translation>
    </message>
    <message>
        <source>%1 must end in .png, .svg, .pdf or .csv.</source>
        <translation>%1 .png, .svg, .pdf və ya .csv ilə bitməlidir.</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Use %1</source>
        <translation>%1 yaz</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bəlkə %1?</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Bu tarix gələcəkdədir.</translation>
    </message>
    <message>
        <source>This date is more than ten years ahead.</source>
        <translation>Bu tarix on ildən çox irəlidədir.</translation>
    </message>
    <message>
        <source>This date is of another century.</source>
        <translation>Bu tarix başqa əsrə aiddir.</translation>
    </message>
    <message>
        <source>This is long before voting day, %1.</source>
        <translation>Bu, səsvermə günündən (%1) çox əvvəldir.</translation>
    </message>
    <message>
        <source>This is long after voting day, %1.</source>
        <translation>Bu, səsvermə günündən (%1) çox sonradır.</translation>
    </message>
    <message>
        <source>The highest value, %1, is less than the lowest, %2.</source>
        <translation>Ən böyük qiymət (%1) ən kiçikdən (%2) azdır.</translation>
    </message>
    <message>
        <source>%1 cannot be less than 0.</source>
        <translation>%1 0-dan kiçik ola bilməz.</translation>
    </message>
    <message>
        <source>%1 is more than 100 per cent.</source>
        <translation>%1 100 faizdən çoxdur.</translation>
    </message>
    <message>
        <source>%1 is more than what it is out of, %2.</source>
        <translation>%1 hesablandığı ümumi saydan (%2) çoxdur.</translation>
    </message>
    <message>
        <source>%1, %2, is more than %3, %4.</source>
        <translation>«%1» (%2) «%3» (%4) göstəricisindən çoxdur.</translation>
    </message>
    <message>
        <source>The numbers of voters on this form give a turnout of %1 per cent.</source>
        <translation>Bu formadakı seçici saylarına görə fəallıq %1 faizdir.</translation>
    </message>
    <message>
        <source>This mission observed another election: %1.</source>
        <translation>Bu missiya başqa seçkini müşahidə edib: %1.</translation>
    </message>
    <message>
        <source>The figures for the mission&apos;s first and last day do not cover this.</source>
        <translation>Missiyanın ilk və son gününün rəqəmləri bunu əhatə etmir.</translation>
    </message>
    <message>
        <source>The mission is on file as present %1.</source>
        <translation>Qeydlərə görə missiya bu vaxt olub: %1.</translation>
    </message>
    <message>
        <source>The election was only called on %1.</source>
        <translation>Seçki yalnız %1 tarixində təyin edilib.</translation>
    </message>
    <message>
        <source>Issued after voting day, so not before the close of polls.</source>
        <translation>Səsvermə günündən sonra verilib, deməli, səsvermə bitməmiş deyil.</translation>
    </message>
    <message>
        <source>Issued before voting day, so before the close of polls.</source>
        <translation>Səsvermə günündən əvvəl verilib, deməli, səsvermə bitməmişdən qabaq.</translation>
    </message>
    <message>
        <source>Set to no</source>
        <translation>«Yox» et</translation>
    </message>
    <message>
        <source>Set to yes</source>
        <translation>«Bəli» et</translation>
    </message>
    <message>
        <source>An election is called before voting day, %1.</source>
        <translation>Seçki səsvermə günündən (%1) əvvəl təyin edilir.</translation>
    </message>
    <message>
        <source>Perhaps logged already: “%1” has the same name and date.</source>
        <translation>Bəlkə artıq yazılıb: «%1» eyni ad və tarixi daşıyır.</translation>
    </message>
    <message>
        <source>Perhaps logged already: “%1” has the same name.</source>
        <translation>Bəlkə artıq yazılıb: «%1» eyni adı daşıyır.</translation>
    </message>
    <message>
        <source>This row is there twice.</source>
        <translation>Bu sətir iki dəfə var.</translation>
    </message>
</context>
<context>
    <name>StatementReading</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>StationCoverage</name>
    <message>
        <source>%1 of %2 stations.</source>
        <translation>%2 məntəqədən %1-i.</translation>
    </message>
    <message>
        <source>%1 stations, of an unknown number.</source>
        <translation>%1 məntəqə, ümumi say məlum deyil.</translation>
    </message>
    <message>
        <source>If drawn at random, none in %1 rules out only rates above %2 %.</source>
        <translation>Təsadüfi seçilibsə, %1 məntəqədə heç bir hal olmaması yalnız %2 %-dən yuxarı payları istisna edir.</translation>
    </message>
    <message>
        <source>Not a random sample.</source>
        <translation>Təsadüfi seçmə deyil.</translation>
    </message>
    <message>
        <source>If drawn at random, %1 in %2 rules out rates below %3 %, and rates above %4 % (each with 95 % confidence).</source>
        <translation>Təsadüfi seçilibsə, %2-də %1 olması %3 %-dən aşağı və %4 %-dən yuxarı payları istisna edir (hər biri 95 % etibarla).</translation>
    </message>
    <message>
        <source>More stations with violations than visited ones are on file.</source>
        <translation>Pozuntulu məntəqələr baxılanlardan çox qeydə alınıb.</translation>
    </message>
    <message>
        <source>What “no violation seen” can bear: %1</source>
        <translation>“Pozuntu görülmədi” sözünün çəkisi: %1</translation>
    </message>
</context>
<context>
    <name>TallyChart</name>
    <message>
        <source>Share of %1</source>
        <comment>records</comment>
        <translation>%1: pay</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <translation>%1: cəm</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>%1: orta</translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation>%1: median</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, records</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what is counted, by what</comment>
        <translation>%1, %2 üzrə</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 və %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>by this and that</comment>
        <translation>%1 və %2</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>1 membership</source>
        <translation>1 mənsubluq</translation>
    </message>
    <message>
        <source>%1 memberships</source>
        <translation>%1 mənsubluq</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>values that are too many to show</comment>
        <translation>
            <numerusform>%n kənarda qalıb</numerusform>
            <numerusform>%n kənarda qalıb</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown apart, because “%1” is not known: %2.</source>
        <translation>«%1» bilinmədiyi üçün ayrıca göstərilir: %2.</translation>
    </message>
    <message>
        <source>Left out, because “%1” is not known: %2.</source>
        <translation>«%1» bilinmədiyi üçün kənarda qalıb: %2.</translation>
    </message>
    <message>
        <source>Counted once, in the mission that they are part of: %1.</source>
        <translation>Bir dəfə, hissəsi olduqları missiyada sayılıb: %1.</translation>
    </message>
    <message>
        <source>range of sources</source>
        <translation>mənbələrdəki aralıq</translation>
    </message>
    <message>
        <source>%1: nothing to show.</source>
        <translation>%1: göstəriləcək heç nə yoxdur.</translation>
    </message>
    <message>
        <source>%1%2. Largest: %3.</source>
        <comment>title, what is counted, mark</comment>
        <translation>%1%2. Ən böyüyü: %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, records</comment>
        <translation>%1+ {1 %2?}</translation>
    </message>
    <message>
        <source>Say which records the chart counts.</source>
        <translation>Diaqramın hansı qeydləri saydığını deyin.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Məlum deyil</translation>
    </message>
    <message>
        <source>Some values lie below zero, where this kind of chart has no place. Choose lollipops or dots.</source>
        <translation>Bəzi qiymətlər sıfırdan aşağıdır, bu növ diaqramda onlara yer yoxdur. Saplaqlı nöqtələr və ya nöqtələr seçin.</translation>
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
        <translation>Heç bir tərəfdə</translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <comment>records that lack the number</comment>
        <translation>
            <numerusform>%n olmadan</numerusform>
            <numerusform>%n olmadan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others (%n)</source>
        <comment>categories put together</comment>
        <translation>
            <numerusform>Digərləri (%n)</numerusform>
            <numerusform>Digərləri (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyGroups</name>
    <message>
        <source>Week %1, %2</source>
        <comment>number, year</comment>
        <translation>%1-ci həftə, %2</translation>
    </message>
</context>
<context>
    <name>TallyReader</name>
    <message>
        <source>Records cannot be counted by “%1”.</source>
        <translation>Qeydlər «%1» üzrə sayıla bilməz.</translation>
    </message>
    <message>
        <source>“%1” is no number that each record has at most once.</source>
        <translation>«%1» hər qeyddə ən çoxu bir dəfə olan rəqəm deyil.</translation>
    </message>
    <message>
        <source>Say which records the chart counts.</source>
        <translation>Diaqramın hansı qeydləri saydığını deyin.</translation>
    </message>
    <message>
        <source>Say which number the chart shows.</source>
        <translation>Diaqramın hansı rəqəmi göstərdiyini deyin.</translation>
    </message>
</context>
<context>
    <name>TermMerge</name>
    <message>
        <source>Also what was “%1”.</source>
        <translation>Əvvəl “%1” olan da.</translation>
    </message>
    <message>
        <source>Also what was “%1”: %2</source>
        <translation>Əvvəl “%1” olan da: %2</translation>
    </message>
    <message>
        <source>Merge %1 into “%2”</source>
        <translation>%1 “%2” ilə birləşdir</translation>
    </message>
    <message>
        <source>The term that should stay is not in the project.</source>
        <translation>Qalmalı olan termin layihədə yoxdur.</translation>
    </message>
    <message>
        <source>A term that should be merged is not in the project any more.</source>
        <translation>Birləşdiriləcək termin artıq layihədə yoxdur.</translation>
    </message>
    <message>
        <source>Only terms of the same vocabulary can be merged.</source>
        <translation>Yalnız eyni lüğətin terminləri birləşdirilə bilər.</translation>
    </message>
    <message>
        <source>Choose the terms to merge: two at least.</source>
        <translation>Birləşdiriləcək terminləri seçin: ən azı iki.</translation>
    </message>
</context>
<context>
    <name>TermSplit</name>
    <message>
        <source>Not what is “%1”.</source>
        <translation>“%1” olan yox.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Present on %1</source>
        <translation>%1 tarixində olub</translation>
    </message>
    <message>
        <source>Present from %1 to %2</source>
        <translation>%1 – %2 tarixlərində olub</translation>
    </message>
    <message>
        <source>Present from %1; end not on file</source>
        <translation>%1 tarixindən olub; sonu qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Present until %1; start not on file</source>
        <translation>%1 tarixinədək olub; başlanğıcı qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Seen on %1; start and end not on file</source>
        <translation>%1 tarixində görünüb; başlanğıc və son qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Seen from %1 to %2; start and end not on file</source>
        <translation>%1 – %2 arası görünüb; başlanğıc və son qeydə alınmayıb</translation>
    </message>
    <message>
        <source>No organisation on file</source>
        <translation>Təşkilat qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Without a mission</source>
        <translation>Missiyasız</translation>
    </message>
    <message>
        <source>Kind not on file</source>
        <translation>Növü qeydə alınmayıb</translation>
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
        <translation>bəyanatın tarixi yoxdur</translation>
    </message>
    <message>
        <source>no statement on file</source>
        <translation>bəyanat qeydə alınmayıb</translation>
    </message>
    <message>
        <source>%1 stations</source>
        <translation>%1 məntəqə</translation>
    </message>
    <message>
        <source>%1 observers</source>
        <translation>%1 müşahidəçi</translation>
    </message>
    <message>
        <source>there by %1</source>
        <translation>%1 tarixində artıq orada</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 tarixindən</translation>
    </message>
    <message numerus="yes">
        <source>%n or more day(s)</source>
        <translation>
            <numerusform>%n gün və ya daha çox</numerusform>
            <numerusform>%n gün və ya daha çox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>bəyanat verir: %1</translation>
    </message>
    <message>
        <source>No day on file</source>
        <translation>Gün qeydə alınmayıb</translation>
    </message>
    <message>
        <source>E</source>
        <translation>S</translation>
    </message>
    <message>
        <source>E%1</source>
        <comment>letter for the voting day, signed number of days</comment>
        <translation>S%1</translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n seçki</numerusform>
            <numerusform>%n seçki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n missiya</numerusform>
            <numerusform>%n missiya</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 visits and %3 of %4 statements are dated to the day</source>
        <translation>%2 səfərdən %1 və %4 bəyanatdan %3 gününədək tarixlənib</translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n election(s), each from its voting day</source>
        <translation>
            <numerusform>%n seçkinin zaman xətti, hər biri öz səsvermə günündən</numerusform>
            <numerusform>%n seçkinin zaman xətti, hər biri öz səsvermə günündən</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Zaman xətti: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>timeline of what, numbers</comment>
        <translation>%1: %2. {1:?}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a date stand below it.</source>
        <translation>
            <numerusform>tarixi olmayan %n qeyd aşağıda dayanır.</numerusform>
            <numerusform>tarixi olmayan %n qeyd aşağıda dayanır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n səfər</numerusform>
            <numerusform>%n səfər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n bəyanat</numerusform>
            <numerusform>%n bəyanat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a date</source>
        <translation>
            <numerusform>onlardan %n tarixsiz</numerusform>
            <numerusform>onlardan %n tarixsiz</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarixsiz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, distance</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n mənbə</numerusform>
            <numerusform>%n mənbə</numerusform>
        </translation>
    </message>
    <message>
        <source>The election is not in the project any more.</source>
        <translation>Seçki artıq layihədə yoxdur.</translation>
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
        <translation>Seçki günü</translation>
    </message>
    <message>
        <source>%1 (UTC%2)</source>
        <comment>time, zone</comment>
        <translation>%1 (UTC%2)</translation>
    </message>
    <message>
        <source>Close of polls: %1</source>
        <translation>Səsvermənin sonu: %1</translation>
    </message>
    <message>
        <source>Election week, days six times wider</source>
        <translation>Seçki həftəsi, günlər altı dəfə enli</translation>
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
        <translation>Başlanğıc və ya son qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Səfərlər</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlaşdırılıb</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Bəyanatlar</translation>
    </message>
    <message>
        <source>Date approximate</source>
        <translation>Təxmini tarix</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Timeline of all elections, each from its voting day</source>
        <translation>Bütün seçkilərin zaman xətti, hər biri öz səsvermə günündən</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Zaman xətti: %1</translation>
    </message>
    <message>
        <source>Polls close at %1 (broken line).</source>
        <translation>Səsvermə %1-də bitir (qırıq xətt).</translation>
    </message>
    <message>
        <source>Polls close at %1, UTC%2 (broken line).</source>
        <translation>Səsvermə %1-də bitir, UTC%2 (qırıq xətt).</translation>
    </message>
    <message>
        <source>Without a date (%1): %2.</source>
        <translation>Tarixsiz (%1): %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>step of the election, date</comment>
        <translation>%1+ {1 %2?}</translation>
    </message>
    <message>
        <source>Steps of the election: %1.</source>
        <translation>Seçkinin addımları: %1.</translation>
    </message>
    <message>
        <source>Days are counted from the voting day (E). A number tells how many records a sign stands for.</source>
        <translation>Günlər səsvermə günündən (S) sayılır. Rəqəm işarənin neçə qeydi bildirdiyini göstərir.</translation>
    </message>
    <message>
        <source>No filter.</source>
        <translation>Filtr yoxdur.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtr: %1</translation>
    </message>
</context>
<context>
    <name>TrackProfile</name>
    <message>
        <source>No yardstick given</source>
        <translation>Meyar göstərilməyib</translation>
    </message>
    <message>
        <source>on election day</source>
        <translation>seçki günü</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 gün</numerusform>
            <numerusform>%1 gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) after</source>
        <translation>
            <numerusform>%1 gün sonra</numerusform>
            <numerusform>%1 gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 gün</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>ən çoxu %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ən azı %1</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>qeydə alınmayıb</translation>
    </message>
</context>
<context>
    <name>TrackRecord</name>
    <message>
        <source>Invited</source>
        <translation>Dəvət edilib</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>Dəvət edən: %1</translation>
    </message>
    <message>
        <source>Invited, no mission on file</source>
        <translation>Dəvət edilib, missiya qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Observed %1 of %2 elections on file</source>
        <translation>Qeyddə olan %2 seçkidən %1-ni müşahidə edib</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n bəyanat</numerusform>
            <numerusform>%n bəyanat</numerusform>
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
            <numerusform>%n qiymətsiz</numerusform>
            <numerusform>%n qiymətsiz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackSheets</name>
    <message>
        <source>no claims</source>
        <translation>iddia yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n iddia</numerusform>
            <numerusform>%n iddia</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1, %2</source>
        <translation>orta %1, %2</translation>
    </message>
    <message>
        <source>%1 without polarity</source>
        <translation>%1 qütblüksüz</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Seçki</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Gün əvvəl</translation>
    </message>
    <message>
        <source>How long before the vote it was there: from the stay as given; a phase or a held visit shows that it was there by then.</source>
        <translation>Səsvermədən nə qədər əvvəl orada olub: verilən qalma müddətindən; mərhələ və ya keçirilmiş səfər o vaxta qədər orada olduğunu göstərir.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Say tərkibi</translation>
    </message>
    <message>
        <source>Of its own missions; what is inside another one is not counted twice. The number of a joint mission stands only where none of its own is on file.</source>
        <translation>Öz missiyaları üzrə; başqasının içində olan iki dəfə sayılmır. Birgə missiyanın rəqəmi yalnız özününkü qeydə alınmayanda dayanır.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Məntəqələr</translation>
    </message>
    <message>
        <source>Polling stations visited, counted as the team is.</source>
        <translation>Baxılmış məntəqələr, heyət kimi sayılır.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Bəyanatlar</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Qütblük</translation>
    </message>
    <message>
        <source>Mean polarity of all its claims, with their number.</source>
        <translation>Bütün iddialarının orta qütblüyü, sayı ilə.</translation>
    </message>
    <message>
        <source>did not observe</source>
        <translation>müşahidə etməyib</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 jointly</source>
        <translation>%1 birgə</translation>
    </message>
    <message>
        <source>sources contradict each other</source>
        <translation>mənbələr ziddiyyət təşkil edir</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hökm</translation>
    </message>
    <message>
        <source>No verdict coded</source>
        <translation>Hökm kodlaşdırılmayıb</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Mean polarity of its claims on the theme at all elections, with their number.</source>
        <translation>Bütün seçkilərdə mövzu üzrə iddialarının orta qütblüyü, sayı ilə.</translation>
    </message>
    <message>
        <source>At how many elections: %1</source>
        <translation>Neçə seçkidə: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n seçki</numerusform>
            <numerusform>%n seçki</numerusform>
        </translation>
    </message>
    <message>
        <source>Yardstick</source>
        <translation>Meyar</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>İddialar</translation>
    </message>
    <message>
        <source>Mean polarity of the claims that measure by it.</source>
        <translation>Bu meyarla ölçən iddiaların orta qütblüyü.</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Prinsip</translation>
    </message>
    <message>
        <source>Not yet answered</source>
        <translation>Hələ cavab verilməyib</translation>
    </message>
    <message>
        <source>Missions that observed and on which nobody has answered it.</source>
        <translation>Müşahidə etmiş və heç kimin cavab vermədiyi missiyalar.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 ədəd olmalıdır.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 tam ədəd olmalıdır.</translation>
    </message>
    <message>
        <source>%1 must be a finite number.</source>
        <translation>%1 sonlu ədəd olmalıdır.</translation>
    </message>
    <message>
        <source>%1 cannot be less than 0.</source>
        <translation>%1 0-dan kiçik ola bilməz.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”.</source>
        <translation>%1: «%2» seçimi yoxdur.</translation>
    </message>
    <message>
        <source>%1 must be a full address, such as https://example.org/report.</source>
        <translation>%1 tam ünvan olmalıdır, məsələn https://example.org/report.</translation>
    </message>
    <message>
        <source>%1 must be yes or no.</source>
        <translation>%1 bəli və ya xeyr olmalıdır.</translation>
    </message>
    <message>
        <source>%1 is not a date that can be stored: “%2”.</source>
        <translation>%1: «%2» saxlanıla bilən tarix deyil.</translation>
    </message>
    <message>
        <source>%1 must name a record.</source>
        <translation>%1 bir qeydi göstərməlidir.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1 mətn olmalıdır.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 mütləqdir.</translation>
    </message>
</context>
<context>
    <name>ValuePath</name>
    <message>
        <source>Each record by itself</source>
        <translation>Hər qeyd ayrıca</translation>
    </message>
    <message>
        <source>Has a source</source>
        <translation>Mənbəsi var</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Has conflicting figures</source>
        <translation>Ziddiyyətli rəqəmləri var</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Şəxsi</translation>
    </message>
    <message>
        <source>%1 have no field “%2”.</source>
        <translation>%1: «%2» sahəsi yoxdur.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Did you mean %3?</source>
        <translation>%1: «%2» sahəsi yoxdur. Bəlkə %3?</translation>
    </message>
    <message>
        <source>%1, with the terms below it</source>
        <translation>%1, altındakı terminlərlə</translation>
    </message>
    <message>
        <source>“%1” does not lead to another record, so “.%2” cannot follow it.</source>
        <translation>«%1» başqa qeydə aparmır, ona görə ondan sonra «.%2» gələ bilməz.</translation>
    </message>
    <message>
        <source>A path names at least one field.</source>
        <translation>Yol ən azı bir sahə adlandırır.</translation>
    </message>
</context>
<context>
    <name>ValueReader</name>
    <message>
        <source>“%1” is no FIELD=VALUE.</source>
        <translation>«%1» FIELD=VALUE şəklində deyil.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. It has: %3.</source>
        <translation>%1: «%2» sahəsi yoxdur. Olanlar: %3.</translation>
    </message>
    <message>
        <source>%1 follows from other records and cannot be set.</source>
        <translation>%1 başqa qeydlərdən alınır və yazıla bilməz.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 must be a whole number; “%2” is none.</source>
        <translation>%1 tam ədəd olmalıdır; «%2» tam ədəd deyil.</translation>
    </message>
    <message>
        <source>%1 must be a number; “%2” is none.</source>
        <translation>%1 ədəd olmalıdır; «%2» ədəd deyil.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”. It has: %3.</source>
        <translation>%1: «%2» seçimi yoxdur. Olanlar: %3.</translation>
    </message>
    <message>
        <source>%1 has no term “%2”. It has: %3.</source>
        <translation>%1: «%2» termini yoxdur. Olanlar: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” names several terms; give the key of one.</source>
        <translation>%1: «%2» bir neçə termini bildirir; birinin açarını verin.</translation>
    </message>
    <message>
        <source>%1 must be yes or no; “%2” is neither.</source>
        <translation>%1 bəli və ya xeyr olmalıdır; «%2» heç biri deyil.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither a code nor a name of one.</source>
        <translation>%1: «%2» nə koddur, nə də kodun adı.</translation>
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
        <translation>«%1» gözlənilən növdən deyil.</translation>
    </message>
    <message>
        <source>“%1” has no language “%2”.</source>
        <translation>«%1» üçün «%2» dili yoxdur.</translation>
    </message>
    <message>
        <source>A term has no property “%1”.</source>
        <translation>Terminin «%1» xassəsi olmur.</translation>
    </message>
    <message>
        <source>“vocabulary” or “terms” is missing.</source>
        <translation>«vocabulary» və ya «terms» yoxdur.</translation>
    </message>
    <message>
        <source>A key stands twice.</source>
        <translation>Bir açar iki dəfə yazılıb.</translation>
    </message>
    <message>
        <source>The parent “%1” is not in the file.</source>
        <translation>«%1» üst termini faylda yoxdur.</translation>
    </message>
    <message>
        <source>Add vocabularies</source>
        <translation>Lüğətlərin əlavə edilməsi</translation>
    </message>
    <message>
        <source>There is no vocabulary.</source>
        <translation>Lüğət yoxdur.</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>Other records still refer to one that would go, or a record refers to one that is not there. Nothing was changed.</source>
        <translation>Silinəcək qeydə başqa qeydlər istinad edir və ya bir qeyd mövcud olmayan qeydə istinad edir. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>This record is in the project already, so it was not added again.</source>
        <translation>Bu qeyd artıq layihədə var, ona görə təkrar əlavə edilmədi.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1: «%2» sahəsi yoxdur.</translation>
    </message>
    <message>
        <source>%1 cannot be changed once it is stored.</source>
        <translation>%1 saxlanıldıqdan sonra dəyişdirilə bilməz.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A record of the type %1 was deleted meanwhile, so nothing was changed.</source>
        <translation>%1 növlü qeyd bu arada silinib, ona görə heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile (%2), so nothing was changed.</source>
        <translation>«%1» bu arada dəyişdirilib (%2), ona görə heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>A record that the change needs is not in the project any more, so nothing was changed.</source>
        <translation>Dəyişikliyə gərəkli qeyd artıq layihədə yoxdur, ona görə heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>private or not</source>
        <translation>məxfi və ya yox</translation>
    </message>
</context>
<context>
    <name>scrutineer::AddressEditor</name>
    <message>
        <source>Open in the browser</source>
        <translation>Brauzerdə aç</translation>
    </message>
</context>
<context>
    <name>scrutineer::Application</name>
    <message>
        <source>Something went wrong inside Scrutineer (%1). What was saved is safe, and what was typed is kept as a draft. Close the project and open it again.</source>
        <translation>Scrutineer daxilində xəta baş verdi (%1). Saxlanılanlar yerindədir, yazılanlar qaralama kimi qalır. Layihəni bağlayıb yenidən açın.</translation>
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
        <translation>Fərqlilik</translation>
    </message>
</context>
<context>
    <name>scrutineer::BoardLegend</name>
    <message>
        <source>Legend</source>
        <translation>Şərti işarələr</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 tənqidi</translation>
    </message>
    <message>
        <source>%1 positive</source>
        <translation>%1 müsbət</translation>
    </message>
</context>
<context>
    <name>scrutineer::BoardModel</name>
    <message>
        <source>Claims</source>
        <translation>İddialar</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Fərqlilik</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n claim(s)</source>
        <translation>
            <numerusform>%1, %n iddia</numerusform>
            <numerusform>%1, %n iddia</numerusform>
        </translation>
    </message>
    <message>
        <source>Divergence on %1: %2</source>
        <translation>%1 üzrə fərqlilik: %2</translation>
    </message>
    <message>
        <source>Divergence of all: %1</source>
        <translation>Ümumi fərqlilik: %1</translation>
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
            <numerusform>%n iddia</numerusform>
            <numerusform>%n iddia</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, no polarity</source>
        <translation>%1: %2, qütblüksüz</translation>
    </message>
    <message>
        <source>%1: mean %2, %3</source>
        <translation>%1: orta %2, %3</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 ilə %2 arası</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missiya</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Bəyanat</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Seçki</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Təşkilat növü</translation>
    </message>
    <message>
        <source>A matrix of %1 rows and %2 columns, shaded by mean polarity.</source>
        <translation>%1 sətir və %2 sütunluq, orta qütblüyə görə rənglənmiş matris.</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 tənqidi</translation>
    </message>
    <message>
        <source>%1 positive</source>
        <translation>%1 müsbət</translation>
    </message>
</context>
<context>
    <name>scrutineer::BoardTable</name>
    <message>
        <source>Comparison board</source>
        <translation>Müqayisə lövhəsi</translation>
    </message>
</context>
<context>
    <name>scrutineer::BulkForm</name>
    <message>
        <source>The project is open read-only, so nothing can be changed.</source>
        <translation>Layihə yalnız oxumaq üçün açıqdır, ona görə heç nəyi dəyişmək olmaz.</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <translation>Redaktə: %1 %2</translation>
    </message>
    <message>
        <source>Add to each, take away</source>
        <translation>Hər birinə əlavə et, götür</translation>
    </message>
    <message>
        <source>Now: several values</source>
        <translation>İndi: müxtəlif qiymətlər</translation>
    </message>
    <message>
        <source>Now: blank in all</source>
        <translation>İndi: hamısında boşdur</translation>
    </message>
    <message>
        <source>Now in all: %1</source>
        <translation>İndi hamısında: %1</translation>
    </message>
    <message numerus="yes">
        <source>Take away the tag “%1” (%n record(s))</source>
        <translation>
            <numerusform>«%1» nişanını götür (%n qeyd)</numerusform>
            <numerusform>«%1» nişanını götür (%n qeyd)</numerusform>
        </translation>
    </message>
    <message>
        <source>Every field stays as it is</source>
        <translation>Hər sahə olduğu kimi qalır</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Sayılır …</translation>
    </message>
    <message>
        <source>%1 of %2 records change</source>
        <translation>%2 qeyddən dəyişən: %1</translation>
    </message>
    <message>
        <source>Nothing is chosen yet: type a value beside a field, or choose “Clear”.</source>
        <translation>Hələ heç nə seçilməyib: sahənin yanında qiymət yazın və ya «Təmizlə» seçin.</translation>
    </message>
    <message>
        <source>All of them hold this already, so nothing changed.</source>
        <translation>Hamısında artıq bu var, ona görə heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Saxlanılmadı.</translation>
    </message>
</context>
<context>
    <name>scrutineer::BulkRow</name>
    <message>
        <source>Leave as it is</source>
        <translation>Olduğu kimi saxla</translation>
    </message>
    <message>
        <source>Set to this</source>
        <translation>Bunu yaz</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>%1: what to do</source>
        <translation>%1: nə edilsin</translation>
    </message>
</context>
<context>
    <name>scrutineer::CarriedClaims</name>
    <message>
        <source>Place here</source>
        <translation>Bura qoy</translation>
    </message>
    <message>
        <source>Take the place away</source>
        <translation>Yerini götür</translation>
    </message>
    <message>
        <source>Claims of the version before</source>
        <translation>Əvvəlki versiyanın iddiaları</translation>
    </message>
    <message>
        <source>In the version before</source>
        <translation>Əvvəlki versiyada</translation>
    </message>
    <message>
        <source>Text of the version before</source>
        <translation>Əvvəlki versiyanın mətni</translation>
    </message>
    <message>
        <source>In the new version</source>
        <translation>Yeni versiyada</translation>
    </message>
    <message>
        <source>Text of the new version</source>
        <translation>Yeni versiyanın mətni</translation>
    </message>
    <message>
        <source>Put the claim at the words that are selected (P)</source>
        <translation>İddianı seçilmiş sözlərə qoy (P)</translation>
    </message>
    <message>
        <source>Undo the decision by hand (Delete)</source>
        <translation>Əl ilə verilmiş qərarı geri al (Delete)</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) at the same place</source>
        <translation>
            <numerusform>%n iddia eyni yerdə</numerusform>
            <numerusform>%n iddia eyni yerdə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n yerini dəyişib</numerusform>
            <numerusform>%n yerini dəyişib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed by hand</source>
        <translation>
            <numerusform>%n əl ilə yerləşdirilib</numerusform>
            <numerusform>%n əl ilə yerləşdirilib</numerusform>
        </translation>
    </message>
    <message>
        <source>none without a place</source>
        <translation>yersizi yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>%n without a place, which can be given later too</source>
        <translation>
            <numerusform>%n yersiz, yeri sonra da verilə bilər</numerusform>
            <numerusform>%n yersiz, yeri sonra da verilə bilər</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The sentence most like its own is selected.</source>
        <translation>%1 Öz cümləsinə ən çox oxşayan cümlə seçilib.</translation>
    </message>
    <message>
        <source>%1 Select where it belongs, or leave it without a place.</source>
        <translation>%1 Aid olduğu yeri seçin və ya yersiz qoyun.</translation>
    </message>
    <message>
        <source>Select the words in the new version first.</source>
        <translation>Əvvəlcə yeni versiyada sözləri seçin.</translation>
    </message>
</context>
<context>
    <name>scrutineer::CarriedFilterBar</name>
    <message>
        <source>The records that the filter is on</source>
        <translation>Filtrin aid olduğu qeydlər</translation>
    </message>
    <message>
        <source>Filter on: %1</source>
        <translation>Filtrin aid olduğu: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::CarriedModel</name>
    <message>
        <source>Placed by hand.</source>
        <translation>Əl ilə qoyulub.</translation>
    </message>
    <message>
        <source>At the same place.</source>
        <translation>Eyni yerdə.</translation>
    </message>
    <message>
        <source>Moved with its sentence.</source>
        <translation>Cümləsi ilə yerini dəyişib.</translation>
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
        <translation>Diaqramın nə göstərdiyi</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Yeni kimi saxla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Keep the chart in the project (Ctrl+Enter)</source>
        <translation>Diaqramı layihədə saxla (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Əlavə</translation>
    </message>
    <message>
        <source>Files, start over, delete</source>
        <translation>Fayllar, yenidən başla, sil</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Yenidən başla</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Fayldan oxu…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Fayla yaz…</translation>
    </message>
    <message>
        <source>Delete chart</source>
        <translation>Diaqramı sil</translation>
    </message>
    <message>
        <source>No values under this filter.</source>
        <translation>Bu filtrlə qiymət yoxdur.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diaqram</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Saxlanılmayıb</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişib</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saxlanılıb</translation>
    </message>
    <message>
        <source>“%1” is kept in the project.</source>
        <translation>«%1» layihədə saxlanılır.</translation>
    </message>
    <message>
        <source>Write the chart to a file</source>
        <translation>Diaqramı fayla yaz</translation>
    </message>
    <message>
        <source>Chart (*.json)</source>
        <translation>Diaqram (*.json)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>«%1» saxlanıldı.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed.</source>
        <translation>«%1» yazılmadı: %2. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Read a chart from a file</source>
        <translation>Diaqramı fayldan oxu</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>«%1» oxuna bilmədi: %2</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartCanvas</name>
    <message>
        <source>Mark %1 of %2: %3</source>
        <translation>İşarə %1 / %2: %3</translation>
    </message>
    <message>
        <source>Click to list the records</source>
        <translation>Qeydləri sadalamaq üçün klikləyin</translation>
    </message>
    <message>
        <source>Shift+click adds this to the filter</source>
        <translation>Shift+klik bunu filtrə əlavə edir</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartCard</name>
    <message>
        <source>No values under this filter.</source>
        <translation>Bu filtrlə qiymət yoxdur.</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartExplanation</name>
    <message>
        <source>How the chart is made</source>
        <translation>Diaqram necə qurulub</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartForm</name>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kim tərəfindən</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Heç nə</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Bölünmə</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Nə sayılır</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Neçə dənə olduğu</translation>
    </message>
    <message>
        <source>Share that match …</source>
        <translation>Uyğun gələnlərin payı …</translation>
    </message>
    <message>
        <source>Sum of a number</source>
        <translation>Rəqəmin cəmi</translation>
    </message>
    <message>
        <source>Mean of a number</source>
        <translation>Rəqəmin ortası</translation>
    </message>
    <message>
        <source>Median of a number</source>
        <translation>Rəqəmin medianı</translation>
    </message>
    <message>
        <source>Each number by itself</source>
        <translation>Hər rəqəm ayrıca</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>That match</source>
        <translation>Uyğun gələn</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Yalnız harada ki</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Nəyə görə</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Öz sırası</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Ən böyüyü əvvəl</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ən çoxu</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation>Diaqramın başlığı</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Diaqram növü</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Üfüqi</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartGrid</name>
    <message>
        <source>Saved in the project</source>
        <translation>Layihədə saxlanılıb</translation>
    </message>
    <message>
        <source>Ready charts</source>
        <translation>Hazır diaqramlar</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Şərti işarələr: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartTable</name>
    <message>
        <source>Lowest</source>
        <translation>Ən aşağı</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Ən yuxarı</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>İzah</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mərhələlər</translation>
    </message>
    <message>
        <source>%1, %</source>
        <comment>series; its share in per cent</comment>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Qruplaşdır</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Qiymətlər</translation>
    </message>
    <message>
        <source>Lower whisker</source>
        <translation>Aşağı hədd</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Aşağı kvartil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Yuxarı kvartil</translation>
    </message>
    <message>
        <source>Upper whisker</source>
        <translation>Yuxarı hədd</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Kənar qiymətlər</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartTile</name>
    <message>
        <source>Show the values as a table (T)</source>
        <translation>Qiymətləri cədvəl kimi göstər (T)</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Böyüt</translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation>%1, qiymətlər</translation>
    </message>
    <message>
        <source>Explain how the chart is made (E)</source>
        <translation>Diaqramın necə qurulduğunu izah et (E)</translation>
    </message>
    <message>
        <source>Enlarge the chart</source>
        <translation>Diaqramı böyüt</translation>
    </message>
    <message>
        <source>Enlarge, copy, save or print the chart</source>
        <translation>Diaqramı böyüt, köçür, saxla və ya çap et</translation>
    </message>
    <message>
        <source>Copy, save or print the chart</source>
        <translation>Diaqramı köçür, saxla və ya çap et</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Diaqramlar</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Bütün diaqramlar</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Hamısını ixrac et</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>Diaqram əlavə et</translation>
    </message>
    <message>
        <source>Records under the filter</source>
        <translation>Filtrə uyğun qeydlər</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s), one filter</source>
        <translation>
            <numerusform>%n diaqram, bir filtr</numerusform>
            <numerusform>%n diaqram, bir filtr</numerusform>
        </translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klik</translation>
    </message>
    <message>
        <source>list the records of a mark</source>
        <translation>işarənin qeydlərini sadala</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>add it to the filter</source>
        <translation>filtrə əlavə et</translation>
    </message>
    <message>
        <source>table</source>
        <translation>cədvəl</translation>
    </message>
    <message>
        <source>copy picture</source>
        <translation>şəkli köçür</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>izah et</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>into the chart</source>
        <translation>diaqramın içinə</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>Yeni diaqram</translation>
    </message>
    <message>
        <source>Change chart</source>
        <translation>Diaqramı dəyiş</translation>
    </message>
    <message>
        <source>save</source>
        <translation>saxla</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>növbəti hissə</translation>
    </message>
    <message>
        <source>“%1” is more than the builder can put together.</source>
        <translation>«%1» qurucunun qura biləcəyindən artıqdır.</translation>
    </message>
    <message>
        <source>Start a chart from this one</source>
        <translation>Bundan yeni diaqrama başla</translation>
    </message>
    <message>
        <source>Keep among the saved charts</source>
        <translation>Saxlanılmış diaqramlar arasında saxla</translation>
    </message>
    <message>
        <source>Move before</source>
        <translation>Əvvələ keçir</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Sol</translation>
    </message>
    <message>
        <source>Move after</source>
        <translation>Sonraya keçir</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Sağ</translation>
    </message>
    <message>
        <source>Delete chart</source>
        <translation>Diaqramı sil</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>Daha saxlama</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>Diaqramlar üçün qovluq</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) saved in “%1”.</source>
        <translation>
            <numerusform>%n diaqram «%1» qovluğuna saxlanıldı.</numerusform>
            <numerusform>%n diaqram «%1» qovluğuna saxlanıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Saxlanılmayıb:</translation>
    </message>
</context>
<context>
    <name>scrutineer::CheckList</name>
    <message>
        <source>Type to find</source>
        <translation>Tapmaq üçün yazın</translation>
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
        <translation>Çıxar: %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Çıxar (Delete)</translation>
    </message>
    <message>
        <source>Delete removes it.</source>
        <translation>Delete düyməsi onu çıxarır.</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChoiceBody</name>
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
    <name>scrutineer::ChoiceEditor</name>
    <message>
        <source>measure</source>
        <translation>göstərici</translation>
    </message>
    <message>
        <source>“%1” is not on the list. Choose an entry, or clear the field.</source>
        <translation>«%1» siyahıda yoxdur. Siyahıdan seçin və ya sahəni boşaldın.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>«%1» yarat</translation>
    </message>
</context>
<context>
    <name>scrutineer::ClaimCards</name>
    <message>
        <source>Claims</source>
        <translation>İddialar</translation>
    </message>
    <message>
        <source>Draft, no theme yet</source>
        <translation>Qaralama, hələ mövzusuz</translation>
    </message>
</context>
<context>
    <name>scrutineer::ClaimColumns</name>
    <message>
        <source>Claims side by side</source>
        <translation>İddialar yan-yana</translation>
    </message>
    <message>
        <source>No claims to show here.</source>
        <translation>Burada göstəriləcək iddia yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>və daha %n</numerusform>
            <numerusform>və daha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Ehtiyat</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Sübut</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Əhatə</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>Said before the polls closed</source>
        <translation>Səsvermə bitməmiş deyilib</translation>
    </message>
    <message>
        <source>Yardstick</source>
        <translation>Meyar</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodlaşdıran</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Bəyanat</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>ilkin</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>ikinci dərəcəli</translation>
    </message>
    <message>
        <source>tertiary</source>
        <translation>üçüncü dərəcəli</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
</context>
<context>
    <name>scrutineer::ClaimDialog</name>
    <message>
        <source>Claim and its figures</source>
        <translation>İddia və rəqəmləri</translation>
    </message>
</context>
<context>
    <name>scrutineer::CodebookNote</name>
    <message>
        <source>Codebook</source>
        <translation>Kod kitabı</translation>
    </message>
</context>
<context>
    <name>scrutineer::CodebookPage</name>
    <message>
        <source>Codebook</source>
        <translation>Kod kitabı</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Lüğətlər</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>dəyiş</translation>
    </message>
    <message>
        <source>move</source>
        <translation>keç</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>add</source>
        <translation>əlavə et</translation>
    </message>
    <message>
        <source>merge chosen</source>
        <translation>seçilənləri birləşdir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>çıxar</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>növbəti hissə</translation>
    </message>
    <message>
        <source>open in the reader</source>
        <translation>oxuma səhifəsində aç</translation>
    </message>
    <message>
        <source>looked at, stays as it is</source>
        <translation>baxılıb, olduğu kimi qalır</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Nə göstərilir</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terminlər</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yenidən bax</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versiyalar…</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Hamısını işarələ</translation>
    </message>
    <message>
        <source>Mark all claims of the queue as looked at</source>
        <translation>Növbədəki bütün iddiaları baxılmış kimi işarələ</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Birləşdir…</translation>
    </message>
    <message>
        <source>Make one of the chosen terms (M)</source>
        <translation>Seçilmiş terminləri birləşdir (M)</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Termin əlavə et</translation>
    </message>
    <message>
        <source>Search terms and definitions</source>
        <translation>Termin və tərif axtar</translation>
    </message>
    <message>
        <source>This vocabulary has no terms yet.</source>
        <translation>Bu lüğətdə hələ termin yoxdur.</translation>
    </message>
    <message>
        <source>No term matches.</source>
        <translation>Uyğun termin yoxdur.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Axtarışı təmizlə</translation>
    </message>
    <message>
        <source>Draft of %1 restored.</source>
        <translation>Qaralama bərpa edildi: %1.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Qaralamanı at</translation>
    </message>
    <message>
        <source>The project is open read-only, so the codebook can be read but not changed.</source>
        <translation>Layihə yalnız oxumaq üçün açılıb, kod kitabı oxuna bilər, dəyişdirilə bilməz.</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodlaşdırma</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Başqa</translation>
    </message>
    <message>
        <source>%1, %2 terms</source>
        <translation>%1, %2 termin</translation>
    </message>
    <message>
        <source>%1, level %2, used %3 times</source>
        <translation>%1, səviyyə %2, %3 dəfə işlənib</translation>
    </message>
    <message>
        <source>, no longer offered</source>
        <translation>, artıq təklif olunmur</translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (artıq təklif olunmur)</translation>
    </message>
    <message>
        <source>Look again (%1)</source>
        <translation>Yenidən bax (%1)</translation>
    </message>
    <message>
        <source>No version of the codebook has been issued, so no claim has to be looked at again.</source>
        <translation>Kod kitabının heç bir versiyası buraxılmayıb, ona görə heç bir iddiaya yenidən baxmaq lazım deyil.</translation>
    </message>
    <message>
        <source>All claims were looked at under version %1.</source>
        <translation>Bütün iddialara %1 versiyasında baxılıb.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versiya %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not issued</source>
        <translation>
            <numerusform>buraxılmamış %n dəyişiklik</numerusform>
            <numerusform>buraxılmamış %n dəyişiklik</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue version %1 of the codebook</source>
        <translation>Kod kitabının %1 versiyasını burax</translation>
    </message>
    <message numerus="yes">
        <source>Look again at %n claim(s)</source>
        <translation>
            <numerusform>%n iddiaya yenidən bax</numerusform>
            <numerusform>%n iddiaya yenidən bax</numerusform>
        </translation>
    </message>
    <message>
        <source>Add term “%1”</source>
        <translation>“%1” terminini əlavə et</translation>
    </message>
    <message>
        <source>Move term “%1”</source>
        <translation>“%1” terminini köçür</translation>
    </message>
    <message>
        <source>“%1” is used by %2 records, so it stays. Merge it into another term, or set it to no longer offered.</source>
        <translation>“%1” %2 qeyddə işlənir, ona görə qalır. Başqa terminlə birləşdirin və ya artıq təklif olunmayan edin.</translation>
    </message>
    <message>
        <source>Remove term “%1”</source>
        <translation>“%1” terminini çıxar</translation>
    </message>
    <message>
        <source>Choose the terms to merge first: Shift+Up and Shift+Down, or Ctrl and a click.</source>
        <translation>Əvvəlcə birləşdiriləcək terminləri seçin: Shift+Yuxarı və Shift+Aşağı və ya Ctrl ilə klik.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>böl</translation>
    </message>
    <message>
        <source>Import CSV or QDC…</source>
        <translation>CSV və ya QDC idxal et…</translation>
    </message>
    <message>
        <source>Print the codebook of coding as PDF…</source>
        <translation>Kodlaşdırmanın kod kitabını PDF kimi çap et…</translation>
    </message>
    <message>
        <source>Print this vocabulary as PDF…</source>
        <translation>Bu lüğəti PDF kimi çap et…</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Kod kitabını idxal et</translation>
    </message>
    <message>
        <source>Codebooks (*.csv *.qdc)</source>
        <translation>Kod kitabları (*.csv *.qdc)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 oxuna bilmir: %2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 idxal edilmədi. %2</translation>
    </message>
    <message>
        <source>Import codebook “%1”</source>
        <translation>“%1” kod kitabını idxal et</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>kod kitabı</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Kod kitabını ixrac et</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 yazıla bilmir: %2</translation>
    </message>
    <message>
        <source>The codebook was written to %1</source>
        <translation>Kod kitabı buraya yazıldı: %1</translation>
    </message>
    <message>
        <source>Print codebook</source>
        <translation>Kod kitabını çap et</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF sənədləri (*.pdf)</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Böl…</translation>
    </message>
    <message>
        <source>Make several of the current term (S)</source>
        <translation>Cari termindən bir neçəsini düzəlt (S)</translation>
    </message>
    <message>
        <source>Import, export, print</source>
        <translation>İdxal, ixrac, çap</translation>
    </message>
    <message>
        <source>what uses it</source>
        <translation>onu nə işlədir</translation>
    </message>
    <message>
        <source>Export this vocabulary as CSV…</source>
        <translation>Bu lüğəti CSV kimi ixrac et…</translation>
    </message>
    <message>
        <source>Export all vocabularies as CSV…</source>
        <translation>Bütün lüğətləri CSV kimi ixrac et…</translation>
    </message>
    <message>
        <source>Export this vocabulary as QDC…</source>
        <translation>Bu lüğəti QDC kimi ixrac et…</translation>
    </message>
    <message>
        <source>Export the vocabularies of coding as QDC…</source>
        <translation>Kodlaşdırma lüğətlərini QDC kimi ixrac et…</translation>
    </message>
    <message>
        <source>REFI-QDA codebook (*.qdc)</source>
        <translation>REFI-QDA kod kitabı (*.qdc)</translation>
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
        <translation>Bu layihə yalnız oxumaq üçün açıqdır.</translation>
    </message>
    <message>
        <source>Text, version %1</source>
        <translation>Mətn, %1-ci variant</translation>
    </message>
    <message>
        <source>This coding is complete. Open it again to change it.</source>
        <translation>Bu kodlaşdırma tamamlanıb. Dəyişmək üçün yenidən açın.</translation>
    </message>
    <message>
        <source>Select the words that make the claim first, or press N for the next sentence.</source>
        <translation>Əvvəlcə iddianın sözlərini seçin və ya növbəti cümlə üçün N basın.</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Yeni iddia</translation>
    </message>
    <message>
        <source>New claim: %1</source>
        <translation>Yeni iddia: %1</translation>
    </message>
    <message>
        <source>Coding: %1</source>
        <translation>Kodlaşdırma: %1</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>İddia: %1</translation>
    </message>
    <message>
        <source>Claim: yardstick</source>
        <translation>İddia: meyar</translation>
    </message>
    <message>
        <source>There are claims on this theme, so the statement is not silent on it.</source>
        <translation>Bu mövzuda iddialar var, deməli bəyanat bu barədə susmur.</translation>
    </message>
    <message>
        <source>Silence: %1</source>
        <translation>Susma: %1</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodlaşdıran</translation>
    </message>
    <message>
        <source>New coding by %1</source>
        <translation>Yeni kodlaşdırma: %1</translation>
    </message>
    <message>
        <source>Coding complete</source>
        <translation>Kodlaşdırma tamamlanıb</translation>
    </message>
    <message>
        <source>Coding opened again</source>
        <translation>Kodlaşdırma yenidən açılıb</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>İddianı sil</translation>
    </message>
    <message>
        <source>Place of a claim</source>
        <translation>İddianın yeri</translation>
    </message>
</context>
<context>
    <name>scrutineer::CodingDialog</name>
    <message>
        <source>Blind: hide the other codings until this one is complete</source>
        <translation>Kor: bu tamamlanana qədər o biri kodlaşdırmaları gizlət</translation>
    </message>
    <message>
        <source>New coding</source>
        <translation>Yeni kodlaşdırma</translation>
    </message>
    <message>
        <source>A second coder reads the same text afresh; the two codings can be compared later.</source>
        <translation>İkinci kodlaşdıran eyni mətni yenidən oxuyur; iki kodlaşdırma sonra müqayisə edilə bilər.</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodlaşdıran</translation>
    </message>
    <message>
        <source>Start coding</source>
        <translation>Kodlaşdırmağa başla</translation>
    </message>
</context>
<context>
    <name>scrutineer::CodingPanel</name>
    <message>
        <source>The coding as a whole</source>
        <translation>Bütövlükdə kodlaşdırma</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>İddia %1</translation>
    </message>
    <message>
        <source>draft, no theme yet</source>
        <translation>qaralama, hələ mövzusuz</translation>
    </message>
    <message>
        <source>New claim: choose its theme</source>
        <translation>Yeni iddia: mövzusunu seçin</translation>
    </message>
    <message>
        <source>The pointer or Tab on a value shows its definition, and claims that were coded so.</source>
        <translation>Qiymətin üstünə göstərici və ya Tab gələndə tərifi və belə kodlaşdırılmış iddialar görünür.</translation>
    </message>
    <message>
        <source>Severity is of criticism: press − first.</source>
        <translation>Ciddilik tənqidə aiddir: əvvəlcə − basın.</translation>
    </message>
    <message>
        <source>“%1” is no whole number of stations, so it was not taken.</source>
        <translation>“%1” məntəqələrin tam sayı deyil, ona görə götürülmədi.</translation>
    </message>
    <message>
        <source>No place on file is called “%1”, so it was not taken.</source>
        <translation>“%1” adlı yer qeydə alınmayıb, ona görə götürülmədi.</translation>
    </message>
    <message>
        <source>A claim needs its proposition, so the old one stays.</source>
        <translation>İddianın mətni olmalıdır, ona görə köhnəsi qalır.</translation>
    </message>
    <message>
        <source>No place on file is called so.</source>
        <translation>Belə adlanan yer qeydə alınmayıb.</translation>
    </message>
    <message>
        <source>Enter takes %1</source>
        <translation>Enter bunu götürür: %1</translation>
    </message>
    <message>
        <source>The coding as a whole · blind, others hidden</source>
        <translation>Bütövlükdə kodlaşdırma · kor, o birilər gizlidir</translation>
    </message>
</context>
<context>
    <name>scrutineer::CodingRow</name>
    <message>
        <source>not coded</source>
        <translation>kodlaşdırılmayıb</translation>
    </message>
</context>
<context>
    <name>scrutineer::ColumnPanel</name>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl+Up and Ctrl+Down move a column</source>
        <translation>Boşluq seçir, Ctrl+Yuxarı və Ctrl+Aşağı sütunu köçürür</translation>
    </message>
    <message>
        <source>Back to the usual columns</source>
        <translation>Adi sütunlara qayıt</translation>
    </message>
</context>
<context>
    <name>scrutineer::ComparisonPage</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n iddia</numerusform>
            <numerusform>%n iddia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n hökm</numerusform>
            <numerusform>%n hökm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of a yardstick</source>
        <translation>
            <numerusform>meyardan %n istifadə</numerusform>
            <numerusform>meyardan %n istifadə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mission(s) coded</source>
        <translation>
            <numerusform>%n missiyadan %1-i kodlaşdırılıb</numerusform>
            <numerusform>%n missiyadan %1-i kodlaşdırılıb</numerusform>
        </translation>
    </message>
    <message>
        <source>Divergence %1 = %2</source>
        <translation>Fərqlilik %1 = %2</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>Xana seçilməyib</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>bərkidilib</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>fərqlilik %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more with claims</source>
        <translation>
            <numerusform>iddiaları olan daha %n</numerusform>
            <numerusform>iddiaları olan daha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>orta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n opposed pair(s)</source>
        <translation>
            <numerusform>%n zidd cüt</numerusform>
            <numerusform>%n zidd cüt</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 shown</source>
        <translation>ilk %1-i göstərilir</translation>
    </message>
    <message>
        <source>Same theme, scope and election; two or more apart</source>
        <translation>Eyni mövzu, əhatə və seçki; fərq iki və daha çox</translation>
    </message>
    <message>
        <source>No coded claims yet.</source>
        <translation>Hələ kodlaşdırılmış iddia yoxdur.</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Bu filtrlərə uyğun heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtrləri təmizlə</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Müqayisə</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Nə müqayisə olunur</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Lövhə</translation>
    </message>
    <message>
        <source>Opposed claims</source>
        <translation>Zidd iddialar</translation>
    </message>
    <message>
        <source>Yardsticks</source>
        <translation>Meyarlar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Sətirlər</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Mövzular</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Mərhələlər</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Nə sayılır</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Qütblük</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hökm</translation>
    </message>
    <message>
        <source>What cells say</source>
        <translation>Xanalar nə deyir</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Aralıq</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözlər</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Dəyişdir</translation>
    </message>
    <message>
        <source>Rows and columns change places</source>
        <translation>Sətirlər və sütunlar yer dəyişir</translation>
    </message>
    <message>
        <source>By divergence</source>
        <translation>Fərqliliyə görə</translation>
    </message>
    <message>
        <source>The columns on which missions are furthest apart first</source>
        <translation>Əvvəl missiyaların ən çox fərqləndiyi sütunlar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open statement</source>
        <translation>bəyanatı aç</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluq</translation>
    </message>
    <message>
        <source>pin column</source>
        <translation>sütunu bərkit</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>köçür</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>növbəti hissə</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missiyalar</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Bəyanatlar</translation>
    </message>
    <message>
        <source>Kinds of organisation</source>
        <translation>Təşkilat növləri</translation>
    </message>
    <message>
        <source>Elections of %1</source>
        <translation>%1: seçkilər</translation>
    </message>
    <message>
        <source>Choose a statement to code</source>
        <translation>Kodlaşdırmaq üçün bəyanat seçin</translation>
    </message>
    <message>
        <source>What missions measure against</source>
        <translation>Missiyaların nə ilə ölçdüyü</translation>
    </message>
    <message>
        <source>Comparison of missions</source>
        <translation>Missiyaların müqayisəsi</translation>
    </message>
    <message>
        <source>Mean polarity from −2, critical, to +2, positive; × is the number of claims</source>
        <translation>Orta qütblük: −2 tənqidi, +2 müsbət; × iddiaların sayıdır</translation>
    </message>
    <message>
        <source>A table of pairs of claims that contradict each other, the furthest apart first.</source>
        <translation>Bir-birinə zidd iddia cütlərinin cədvəli, ən uzağı əvvəl.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Tənqidi</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Müsbət</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Fərq</translation>
    </message>
</context>
<context>
    <name>scrutineer::ConditionEditor</name>
    <message>
        <source>Apply</source>
        <translation>Tətbiq et</translation>
    </message>
    <message>
        <source>How the condition is meant</source>
        <translation>Şərtin mənası</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Bərabərdir</translation>
    </message>
    <message>
        <source>Is not</source>
        <translation>Bərabər deyil</translation>
    </message>
    <message>
        <source>Is not, or not known</source>
        <translation>Bərabər deyil və ya məlum deyil</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Məlumdur</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Məlum deyil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>scrutineer::CoverageCell</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n iddia</numerusform>
            <numerusform>%n iddia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::CoverageGrid</name>
    <message>
        <source>Silence: press a theme’s digit, S goes on</source>
        <translation>Susma: mövzunun rəqəmini basın, S davam edir</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Əhatə</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 themes, %n claim(s)</source>
        <translation>
            <numerusform>%2 mövzudan %1, %n iddia</numerusform>
            <numerusform>%2 mövzudan %1, %n iddia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::CreatedCard</name>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::DateEditor</name>
    <message>
        <source>voting day</source>
        <translation>səsvermə günü</translation>
    </message>
</context>
<context>
    <name>scrutineer::DeclarationPage</name>
    <message>
        <source>Declaration of Principles</source>
        <translation>Prinsiplər Bəyannaməsi</translation>
    </message>
    <message>
        <source>yes, partly, no, no information</source>
        <translation>hə, qismən, yox, məlumat yoxdur</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>cavab verilməyib</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>note</source>
        <translation>qeyd</translation>
    </message>
    <message>
        <source>source</source>
        <translation>mənbə</translation>
    </message>
    <message>
        <source>move</source>
        <translation>keç</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodlaşdıran</translation>
    </message>
    <message>
        <source>Whose findings are shown and made</source>
        <translation>Kimin tapıntıları göstərilir və daxil edilir</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Qeydi aç</translation>
    </message>
    <message>
        <source>This mission is not in the project.</source>
        <translation>Bu missiya layihədə yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 · %3 of %n point(s) answered</source>
        <translation>
            <numerusform>%1, %2 · %n bənddən %3-nə cavab verilib</numerusform>
            <numerusform>%1, %2 · %n bənddən %3-nə cavab verilib</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::DeclarationRow</name>
    <message>
        <source>Key %1</source>
        <translation>Düymə %1</translation>
    </message>
    <message>
        <source>not yet answered</source>
        <translation>hələ cavab verilməyib</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a source (Alt+S)</source>
        <translation>Mənbə əlavə et (Alt+S)</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n mənbə</numerusform>
            <numerusform>%n mənbə</numerusform>
        </translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Mənbə yoxdur</translation>
    </message>
</context>
<context>
    <name>scrutineer::DetailPane</name>
    <message>
        <source>Across all elections</source>
        <translation>Bütün seçkilər üzrə</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Şərhlər</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Başqa adlar</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>İdentifikatorlar</translation>
    </message>
    <message>
        <source>Labels given by others</source>
        <translation>Başqalarının verdiyi etiketlər</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nişanlar</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Əlavələr</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>Boş sahələri gizlət</translation>
    </message>
    <message>
        <source>Show empty fields (%1)</source>
        <translation>Boş sahələri göstər (%1)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rəqəmlər</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Hamısını göstər: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>və daha %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Hamısı: %1</translation>
    </message>
    <message>
        <source>All %1: %2</source>
        <translation>Hamısı: %1, %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>publisher, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open the address of %1 in the browser</source>
        <translation>Ünvanı brauzerdə aç: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>sahə: %1</translation>
    </message>
    <message>
        <source>states %1</source>
        <translation>mənbə deyir: %1</translation>
    </message>
    <message>
        <source>Choose a record to see what is on file of it.</source>
        <translation>Haqqında nə qeydə alındığını görmək üçün qeyd seçin.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>Qeydin təfərrüatı</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redaktə et</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Əlavə</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Surətini çıxar</translation>
    </message>
    <message>
        <source>New like this</source>
        <translation>Buna bənzər yeni</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Başlığı köçür</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>İdentifikatoru köçür</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Şəxsi</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Redaktə: %1</translation>
    </message>
    <message>
        <source>Edited %1 by %2</source>
        <translation>Redaktə: %1, %2</translation>
    </message>
    <message>
        <source>This address cannot be opened: %1</source>
        <translation>Bu ünvan açılmır: %1</translation>
    </message>
    <message>
        <source>Read and code</source>
        <translation>Oxu və kodlaşdır</translation>
    </message>
    <message>
        <source>Read and code the statement (Ctrl+R)</source>
        <translation>Bəyanatı oxu və kodlaşdır (Ctrl+R)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Əhatə</translation>
    </message>
    <message>
        <source>Declaration of Principles</source>
        <translation>Prinsiplər Bəyannaməsi</translation>
    </message>
    <message>
        <source>Ten points, each with an answer and its sources (Ctrl+Shift+P)</source>
        <translation>On bənd, hər biri cavabı və mənbələri ilə (Ctrl+Shift+P)</translation>
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
        <translation>Yerlər yan-yana</translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation>Bəyanat: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::FactList</name>
    <message>
        <source>unsourced</source>
        <translation>mənbəsiz</translation>
    </message>
    <message>
        <source>No source is cited for this.</source>
        <translation>Bunun üçün mənbə göstərilməyib.</translation>
    </message>
    <message>
        <source>%1 states: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Mənbə: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::FieldEditor</name>
    <message>
        <source>%1, needed</source>
        <translation>%1, mütləq</translation>
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
        <translation>Rəqəm %1</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Üstün tutulan</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarixsiz</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 tarixinə</translation>
    </message>
    <message>
        <source>out of %1</source>
        <translation>%1 içindən</translation>
    </message>
    <message>
        <source>Scope of %1</source>
        <translation>Əhatə: %1</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>bütöv</translation>
    </message>
    <message>
        <source>Basis of %1</source>
        <translation>Əsas: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>göstərilməyib</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Əhatə</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Əsas</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Mənbəsiz</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Mənbə: %1</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Üstün tutulan yoxdur</translation>
    </message>
    <message>
        <source>Prefer…</source>
        <translation>Üstün tut…</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Üstün tut: %1</translation>
    </message>
    <message>
        <source>Why this figure? Enter prefers it</source>
        <translation>Niyə bu rəqəm? Enter onu üstün tutur</translation>
    </message>
    <message>
        <source>Why %1 is preferred</source>
        <translation>%1 niyə üstün tutulub</translation>
    </message>
</context>
<context>
    <name>scrutineer::FiguresPage</name>
    <message>
        <source>Conflict, one preferred</source>
        <translation>Ziddiyyət, biri üstün tutulub</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Ziddiyyət</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Mənbəsiz</translation>
    </message>
    <message numerus="yes">
        <source>Series of %n date(s)</source>
        <translation>
            <numerusform>%n tarixli sıra</numerusform>
            <numerusform>%n tarixli sıra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n göstərici</numerusform>
            <numerusform>%n göstərici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n ziddiyyətdə</numerusform>
            <numerusform>%n ziddiyyətdə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsourced figure</source>
        <translation>
            <numerusform>%n mənbəsiz rəqəmlə</numerusform>
            <numerusform>%n mənbəsiz rəqəmlə</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 shown</source>
        <translation>ilk %1-i göstərilir</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Göstərici</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymət</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rəqəmlər</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Figure of the claim: %1</source>
        <translation>İddianın rəqəmi: %1</translation>
    </message>
    <message>
        <source>Read the claim in its statement</source>
        <translation>İddianı bəyanatında oxu</translation>
    </message>
    <message>
        <source>Series by date</source>
        <translation>Tarixə görə sıra</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Göstəricilər</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>Hansı rəqəmlər</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Ziddiyyətlər</translation>
    </message>
    <message>
        <source>No figures yet. Each is entered with the record that it is of.</source>
        <translation>Hələ rəqəm yoxdur. Hər biri aid olduğu qeydlə daxil edilir.</translation>
    </message>
    <message>
        <source>Show missions</source>
        <translation>Missiyaları göstər</translation>
    </message>
    <message>
        <source>No figures match.</source>
        <translation>Uyğun rəqəm yoxdur.</translation>
    </message>
    <message>
        <source>Show all figures</source>
        <translation>Bütün rəqəmləri göstər</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Rəqəmlər yan-yana</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open record</source>
        <translation>qeydi aç</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>rəqəmlər</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>köçür</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>növbəti hissə</translation>
    </message>
</context>
<context>
    <name>scrutineer::FilterBar</name>
    <message>
        <source>Filter as text</source>
        <translation>Filtr mətn kimi</translation>
    </message>
    <message>
        <source>For example: kind:eom date:2024-02-01..2024-02-10 not verdict:?</source>
        <translation>Məsələn: kind:eom date:2024-02-01..2024-02-10 not verdict:?</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filtr əlavə et</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saxlanmış filtrlər</translation>
    </message>
    <message>
        <source>Show the filter as text</source>
        <translation>Filtri mətn kimi göstər</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>%1-ci işarədə: %2</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtr sahəsi</translation>
    </message>
</context>
<context>
    <name>scrutineer::FormBody</name>
    <message>
        <source>Private: left out of exports and reports</source>
        <translation>Şəxsi: ixraca və hesabatlara düşmür</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Əlavə et: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::FormFoot</name>
    <message>
        <source>save</source>
        <translation>saxla</translation>
    </message>
    <message>
        <source>save and next</source>
        <translation>saxla, növbəti</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>növbəti problem</translation>
    </message>
    <message>
        <source>add a source</source>
        <translation>mənbə əlavə et</translation>
    </message>
    <message>
        <source>create what is typed</source>
        <translation>yazılanı yarat</translation>
    </message>
    <message>
        <source>leave, keep the draft</source>
        <translation>çıx, qaralama qalsın</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Qaralamanı at</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Saxla və növbəti</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Saxla: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n sahəni düzəldin</numerusform>
            <numerusform>%n sahəni düzəldin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n yerə baxın</numerusform>
            <numerusform>%n yerə baxın</numerusform>
        </translation>
    </message>
    <message>
        <source>leave</source>
        <translation>çıx</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Dəyişdir</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Hamısını olduğu kimi saxla</translation>
    </message>
</context>
<context>
    <name>scrutineer::FormPage</name>
    <message>
        <source>Back; the draft stays</source>
        <translation>Geri; qaralama qalır</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>scrutineer::FormRow</name>
    <message>
        <source>Needed</source>
        <translation>Mütləq</translation>
    </message>
    <message>
        <source>Add a source for %1 (Alt+S)</source>
        <translation>Mənbə əlavə et: %1 (Alt+S)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n source(s)</source>
        <translation>
            <numerusform>%1: %n mənbə</numerusform>
            <numerusform>%1: %n mənbə</numerusform>
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
        <translation>Bu filtrlə qiymət yoxdur.</translation>
    </message>
</context>
<context>
    <name>scrutineer::GroupPanel</name>
    <message>
        <source>Group by</source>
        <translation>Qruplaşdır</translation>
    </message>
    <message>
        <source>Up to two; the first is the outer one</source>
        <translation>İkiyə qədər; birincisi üst qrupdur</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Qruplar olmadan</translation>
    </message>
</context>
<context>
    <name>scrutineer::HistoryPage</name>
    <message>
        <source>History intact, %1 changes, head %2</source>
        <translation>Tarixçə bütövdür, dəyişikliklər: %1, son möhür %2</translation>
    </message>
    <message>
        <source>The history was altered from outside: change %1 does not fit</source>
        <translation>Tarixçə kənardan dəyişdirilib: %1 dəyişikliyi uyğun gəlmir</translation>
    </message>
    <message>
        <source>The history does not fit together: somebody changed the file by other means.</source>
        <translation>Tarixçə bir-birinə uyğun gəlmir: kimsə faylı başqa vasitə ilə dəyişib.</translation>
    </message>
    <message>
        <source>The history could not be checked.</source>
        <translation>Tarixçəni yoxlamaq mümkün olmadı.</translation>
    </message>
    <message>
        <source>Revert this record</source>
        <translation>Bu qeydi geri qaytar</translation>
    </message>
    <message>
        <source>Revert this field</source>
        <translation>Bu sahəni geri qaytar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Bərpa et</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <translation>Bu dəyişikliyi geri qaytar</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hazırdır.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Tarixçədə axtar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Qeydi aç</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Dəyişikliklər</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Silinmiş qeydlər</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Nə göstərilsin</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Hamı</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Müəllif</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>silinib</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Kim silib</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyişiklik</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>No change matches.</source>
        <translation>Uyğun dəyişiklik yoxdur.</translation>
    </message>
    <message>
        <source>No deleted record can be brought back.</source>
        <translation>Bərpa edilə bilən silinmiş qeyd yoxdur.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>və daha %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::ImportPanel</name>
    <message>
        <source>Import codebook</source>
        <translation>Kod kitabını idxal et</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 the same. Terms that the file does not name stay as they are.</source>
        <translation>%1: %2 yeni, %3 dəyişib, %4 eyni. Faylda adı olmayan terminlər olduğu kimi qalır.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Nə dəyişir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal et</translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <translation>Yeni: %1 (%2)</translation>
    </message>
    <message>
        <source>Changed: %1 (%2): %3</source>
        <translation>Dəyişib: %1 (%2): %3</translation>
    </message>
    <message>
        <source>The project holds all of it already.</source>
        <translation>Layihədə bunların hamısı artıq var.</translation>
    </message>
</context>
<context>
    <name>scrutineer::InterlocutorsPage</name>
    <message>
        <source>Interlocutors</source>
        <translation>Həmsöhbətlər</translation>
    </message>
    <message>
        <source>Whom missions met</source>
        <translation>Missiyalar kiminlə görüşüb</translation>
    </message>
    <message>
        <source>No missions here yet, so there is nobody whom they met.</source>
        <translation>Burada hələ missiya yoxdur, ona görə görüşülən də yoxdur.</translation>
    </message>
    <message>
        <source>Show missions</source>
        <translation>Missiyaları göstər</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Bu filtrlərə uyğun heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtrləri təmizlə</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>show the visits</source>
        <translation>səfərləri göstər</translation>
    </message>
    <message>
        <source>sort by column</source>
        <translation>sütuna görə sırala</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>köçür</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>növbəti hissə</translation>
    </message>
    <message numerus="yes">
        <source>%n held visit(s)</source>
        <translation>
            <numerusform>keçirilmiş %n səfər</numerusform>
            <numerusform>keçirilmiş %n səfər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mission(s) have any on file</source>
        <translation>
            <numerusform>%n missiyadan %1-də qeyd var</numerusform>
            <numerusform>%n missiyadan %1-də qeyd var</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::IssuePanel</name>
    <message>
        <source>Versions of the codebook</source>
        <translation>Kod kitabının versiyaları</translation>
    </message>
    <message>
        <source>Versions so far</source>
        <translation>İndiyədək versiyalar</translation>
    </message>
    <message>
        <source>Number of the new version</source>
        <translation>Yeni versiyanın nömrəsi</translation>
    </message>
    <message>
        <source>What changed since the last one</source>
        <translation>Sonuncudan bəri nə dəyişib</translation>
    </message>
    <message>
        <source>Claims coded with a term whose definition or rule changed come into the queue “Look again”.</source>
        <translation>Tərifi və ya qaydası dəyişən terminlə kodlaşdırılmış iddialar “Yenidən bax” növbəsinə düşür.</translation>
    </message>
    <message>
        <source>Issue version</source>
        <translation>Versiya burax</translation>
    </message>
    <message>
        <source>A version needs a number.</source>
        <translation>Versiyanın nömrəsi olmalıdır.</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>%1 versiyası artıq var.</translation>
    </message>
</context>
<context>
    <name>scrutineer::KeyHints</name>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
</context>
<context>
    <name>scrutineer::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
    <message>
        <source>In tables and forms</source>
        <translation>Cədvəllərdə və formalarda</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Qeydi aç</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Qeydi redaktə et</translation>
    </message>
    <message>
        <source>Delete the records chosen</source>
        <translation>Seçilmiş qeydləri sil</translation>
    </message>
    <message>
        <source>Filter by the cell</source>
        <translation>Xana üzrə filtrlə</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Formanı saxla</translation>
    </message>
    <message>
        <source>Save and start the next</source>
        <translation>Saxla və növbətisinə başla</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Növbəti problemə keç</translation>
    </message>
    <message>
        <source>Leave the form; the draft stays</source>
        <translation>Formadan çıx; qaralama qalır</translation>
    </message>
    <message>
        <source>Duplicate the record</source>
        <translation>Yazının surətini çıxar</translation>
    </message>
    <message>
        <source>Begin a new record like this one</source>
        <translation>Buna bənzər yeni yazıya başla</translation>
    </message>
    <message>
        <source>Add a source for the field or row</source>
        <translation>Sahə və ya sətir üçün mənbə əlavə et</translation>
    </message>
    <message>
        <source>Show all fields of a row</source>
        <translation>Sətrin bütün sahələrini göstər</translation>
    </message>
    <message>
        <source>Create what is typed</source>
        <translation>Yazılanı yarat</translation>
    </message>
</context>
<context>
    <name>scrutineer::KindBar</name>
    <message>
        <source>Kinds</source>
        <translation>Növlər</translation>
    </message>
    <message>
        <source>Spellings taken for the same</source>
        <translation>Eyni sayılan yazılışlar</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Dəqiq</translation>
    </message>
    <message>
        <source>Exact spelling</source>
        <translation>Dəqiq yazılış</translation>
    </message>
    <message>
        <source>Exact spelling (Alt+E): case and letters as typed</source>
        <translation>Dəqiq yazılış (Alt+E): hərflər necə yazılıbsa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
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
        <translation>Mənbələr bir-birinə ziddir.</translation>
    </message>
    <message>
        <source>Preferred: %1</source>
        <translation>Üstün tutulan: %1</translation>
    </message>
    <message>
        <source>Preferred: %1. %2</source>
        <translation>Üstün tutulan: %1. %2</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Üstün tutulan yoxdur</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Üstün tut: %1</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>mənbəsiz</translation>
    </message>
    <message>
        <source>As printed: %1</source>
        <translation>Mənbədəki kimi: %1</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Niyə bu rəqəm?</translation>
    </message>
    <message>
        <source>Why this figure is preferred</source>
        <translation>Bu rəqəm niyə üstün tutulur</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Üstün tut</translation>
    </message>
    <message>
        <source>Prefer the chosen figure</source>
        <translation>Seçilmiş rəqəmi üstün tut</translation>
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
        <translation>Xəritə</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Xəritənin nə göstərdiyi</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Səfərlər</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Məntəqələr</translation>
    </message>
    <message>
        <source>Stations and places observed</source>
        <translation>Müşahidə olunan məntəqələr və yerlər</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Ölkələr</translation>
    </message>
    <message>
        <source>Show the values as a table (T)</source>
        <translation>Qiymətləri cədvəl kimi göstər (T)</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>Qiymətləri cədvəl kimi göstər</translation>
    </message>
    <message>
        <source>Divide the visits</source>
        <translation>Səfərləri böl</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>Bölünməyib</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Növ üzrə</translation>
    </message>
    <message>
        <source>By mission</source>
        <translation>Missiya üzrə</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Nə sayılır</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçkilər</translation>
    </message>
    <message>
        <source>Missions to</source>
        <translation>Missiyalar hara</translation>
    </message>
    <message>
        <source>Missions by country of the election</source>
        <translation>Seçkinin ölkəsi üzrə missiyalar</translation>
    </message>
    <message>
        <source>Missions from</source>
        <translation>Missiyalar haradan</translation>
    </message>
    <message>
        <source>Missions by country of their organisations</source>
        <translation>Təşkilatlarının ölkəsi üzrə missiyalar</translation>
    </message>
    <message>
        <source>Values of the map</source>
        <translation>Xəritənin qiymətləri</translation>
    </message>
    <message>
        <source>Polling stations visited, as reported</source>
        <translation>Bildirildiyi kimi baxılmış məntəqələr</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Xəritədə yoxdur</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>show the records</source>
        <translation>qeydləri göstər</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>miqyas</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>hamısı</translation>
    </message>
    <message>
        <source>table</source>
        <translation>cədvəl</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>növbəti hissə</translation>
    </message>
    <message>
        <source>Nothing to put on a map yet: no visits, missions or elections.</source>
        <translation>Hələ xəritəyə qoyulası heç nə yoxdur: nə səfər, nə missiya, nə seçki.</translation>
    </message>
    <message>
        <source>Show visits</source>
        <translation>Səfərləri göstər</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Bu filtrlərə uyğun heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtrləri təmizlə</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Placed by town</source>
        <translation>Şəhərə görə yerləşdirilib</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Hansı</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>Xəritədə yoxdur: %1</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missiya</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>və daha %n</numerusform>
            <numerusform>və daha %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::MapView</name>
    <message>
        <source>Mark %1 of %2: %3</source>
        <translation>İşarə %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>scrutineer::MergePanel</name>
    <message>
        <source>Merge terms</source>
        <translation>Terminləri birləşdir</translation>
    </message>
    <message>
        <source>Add what the others mean to its rule “Include when”</source>
        <translation>O birilərin mənasını onun “Daxil et” qaydasına əlavə et</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birləşdir</translation>
    </message>
    <message>
        <source>The term that stays</source>
        <translation>Qalan termin</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Nə dəyişir</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) move to the term that stays; the other terms go. One undo brings all back.</source>
        <translation>
            <numerusform>%n istinad qalan terminə keçir; o biri terminlər gedir. Bir geri alma hamısını qaytarır.</numerusform>
            <numerusform>%n istinad qalan terminə keçir; o biri terminlər gedir. Bir geri alma hamısını qaytarır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what uses them…</source>
        <translation>Onları nə işlədir, oxunur…</translation>
    </message>
</context>
<context>
    <name>scrutineer::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Bu bildirişi bağla</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Bağla (Esc)</translation>
    </message>
</context>
<context>
    <name>scrutineer::NewTermPanel</name>
    <message>
        <source>New term</source>
        <translation>Yeni termin</translation>
    </message>
    <message>
        <source>English label</source>
        <translation>İngiliscə ad</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>Ən üstdə</translation>
    </message>
    <message>
        <source>Under “%1”</source>
        <translation>“%1” altında</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Harada dayanır</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Termin əlavə et</translation>
    </message>
</context>
<context>
    <name>scrutineer::NumberEditor</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» tam ədəd deyil.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» ədəd deyil.</translation>
    </message>
</context>
<context>
    <name>scrutineer::OpposedList</name>
    <message>
        <source>Opposed claims</source>
        <translation>Zidd iddialar</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Tənqidi</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Müsbət</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Fərq</translation>
    </message>
</context>
<context>
    <name>scrutineer::OptionLine</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 / %3</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Siyahını göstər</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>Siyahını göstər (Aşağı)</translation>
    </message>
</context>
<context>
    <name>scrutineer::OptionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Təkliflər</translation>
    </message>
</context>
<context>
    <name>scrutineer::OrganizationPage</name>
    <message>
        <source>Nothing is on file of what this organisation did at an election.</source>
        <translation>Bu təşkilatın seçkilərdə nə etdiyi barədə heç nə qeydə alınmayıb.</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçkilər</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Əvvəl yenilər</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Əvvəl köhnələr</translation>
    </message>
    <message>
        <source>Largest team</source>
        <translation>Ən böyük heyət</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Qeydi aç</translation>
    </message>
    <message>
        <source>This organisation is not in the project.</source>
        <translation>Bu təşkilat layihədə yoxdur.</translation>
    </message>
    <message>
        <source>Not known whether it endorses the Declaration of Principles</source>
        <translation>Prinsiplər Bəyannaməsinə qoşulub-qoşulmadığı məlum deyil</translation>
    </message>
    <message>
        <source>Does not endorse the Declaration of Principles</source>
        <translation>Prinsiplər Bəyannaməsinə qoşulmayıb</translation>
    </message>
    <message>
        <source>Endorses the Declaration of Principles</source>
        <translation>Prinsiplər Bəyannaməsinə qoşulub</translation>
    </message>
    <message>
        <source>Endorses the Declaration of Principles (%1)</source>
        <translation>Prinsiplər Bəyannaməsinə qoşulub (%1)</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>həmçinin %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>No statement on file</source>
        <translation>Bəyanat qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Qiymət: %1</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Kodlaşdırılmayıb</translation>
    </message>
    <message>
        <source>The sources contradict each other.</source>
        <translation>Mənbələr bir-birinə ziddir.</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Say tərkibi: %1</translation>
    </message>
    <message>
        <source>Stations: %1</source>
        <translation>Məntəqələr: %1</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation>Səfərlər: %1</translation>
    </message>
    <message>
        <source>Head of mission</source>
        <translation>Missiyanın rəhbəri</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Nə göstərilir</translation>
    </message>
    <message>
        <source>Labels given by others: %1</source>
        <translation>Başqalarının verdiyi etiketlər: %1</translation>
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
        <translation>1. Müşahidə olunmuş seçkini əlavə edin</translation>
    </message>
    <message>
        <source>2. Add a mission that observed it</source>
        <translation>2. Onu müşahidə etmiş missiyanı əlavə edin</translation>
    </message>
    <message>
        <source>3. Add a source that tells of it</source>
        <translation>3. Bu barədə məlumat verən mənbəni əlavə edin</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Diqqət tələb edən heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Geri alınıb: %1</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>Axtar və ya keç</translation>
    </message>
    <message>
        <source>Search everything, run any action (Ctrl+K)</source>
        <translation>Hər şeyi axtar, istənilən əmri icra et (Ctrl+K)</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dosye</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Yeni qeyd</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Diqqət tələb edir</translation>
    </message>
    <message>
        <source>Every record has a source</source>
        <translation>Hər qeydin mənbəsi var</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Son dəyişikliklər</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>%1, sources differ</source>
        <translation>%1, mənbələr fərqlidir</translation>
    </message>
</context>
<context>
    <name>scrutineer::Palette</name>
    <message>
        <source>Search or go to</source>
        <translation>Axtar və ya keç</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tapılanlar</translation>
    </message>
    <message>
        <source>move</source>
        <translation>keç</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aç</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next kind</source>
        <translation>sonrakı növ</translation>
    </message>
    <message>
        <source>exact spelling</source>
        <translation>dəqiq yazılış</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>yalnız əməllər</translation>
    </message>
    <message>
        <source>Search records, texts and actions</source>
        <translation>Qeyd, mətn və əməl axtar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 found in %2 ms</source>
        <translation>%2 ms-də tapıldı: %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Əməllər</translation>
    </message>
    <message>
        <source>Nothing among “%1” matches “%2”</source>
        <translation>«%1» arasında «%2» tapılmadı</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>«%1» tapılmadı</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>No action matches “%1”</source>
        <translation>«%1» adlı əməl yoxdur</translation>
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
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>action</source>
        <translation>əməl</translation>
    </message>
</context>
<context>
    <name>scrutineer::PathButton</name>
    <message>
        <source>Choose…</source>
        <translation>Seçin…</translation>
    </message>
</context>
<context>
    <name>scrutineer::PictureMenu</name>
    <message>
        <source>Save picture</source>
        <translation>Şəkli saxla</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>İ&amp;xrac</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>Şək&amp;li köçür</translation>
    </message>
    <message>
        <source>&amp;Copy values</source>
        <translation>Qiymətləri &amp;köçür</translation>
    </message>
    <message>
        <source>&amp;PNG picture</source>
        <translation>&amp;PNG şəkli</translation>
    </message>
    <message>
        <source>&amp;SVG picture…</source>
        <translation>&amp;SVG şəkli…</translation>
    </message>
    <message>
        <source>P&amp;DF document…</source>
        <translation>P&amp;DF sənədi…</translation>
    </message>
    <message>
        <source>CS&amp;V table…</source>
        <translation>CS&amp;V cədvəli…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Ça&amp;p et…</translation>
    </message>
    <message>
        <source>&amp;%1× …</source>
        <translation>&amp;%1× …</translation>
    </message>
    <message>
        <source>&amp;%1×, %2 × %3 pixels…</source>
        <translation>&amp;%1×, %2 × %3 piksel…</translation>
    </message>
    <message>
        <source>Copy, save or print the picture</source>
        <translation>Şəkli köçür, saxla və ya çap et</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Hələ çəkiləcək heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Copied the values of “%1”.</source>
        <translation>«%1» qiymətləri köçürüldü.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>«%1» artıq var. Başqa ad seçin.</translation>
    </message>
    <message>
        <source>Sent “%1” to the printer.</source>
        <translation>«%1» çapa göndərildi.</translation>
    </message>
</context>
<context>
    <name>scrutineer::PolarityBadge</name>
    <message>
        <source>Polarity %1</source>
        <translation>Qütblük %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::ProgressLine</name>
    <message>
        <source>Working</source>
        <translation>İcra olunur</translation>
    </message>
</context>
<context>
    <name>scrutineer::ProjectActions</name>
    <message>
        <source>New project…</source>
        <translation>Yeni layihə…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Layihəni aç…</translation>
    </message>
    <message>
        <source>Open read-only…</source>
        <translation>Yalnız oxumaq üçün aç…</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Nümunə layihəni aç</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Surətini saxla…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Layihəni bağla</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Yeni layihə</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Scrutineer projects (*%1)</source>
        <translation>Scrutineer layihələri (*%1)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Yalnız oxumaq üçün aç</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Layihəni aç</translation>
    </message>
    <message>
        <source>Scrutineer projects (*%1);;All files (*)</source>
        <translation>Scrutineer layihələri (*%1);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Network folder.</source>
        <translation>Şəbəkə qovluğu.</translation>
    </message>
    <message>
        <source>Synchronised folder.</source>
        <translation>Sinxronlaşdırılan qovluq.</translation>
    </message>
    <message>
        <source>Another computer may write to this file while you work, and damage it. Keep the project in a folder of this computer and save copies here.</source>
        <translation>Siz işləyərkən başqa kompüter bu fayla yazıb onu zədələyə bilər. Layihəni bu kompüterin qovluğunda saxlayın, bura isə surətlərini qoyun.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Surətini saxla</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 surəti</translation>
    </message>
    <message>
        <source>The copy needs another name than the open project.</source>
        <translation>Surətin adı açıq layihənin adından fərqli olmalıdır.</translation>
    </message>
    <message>
        <source>Saved and checked: %1</source>
        <translation>Saxlanıldı və yoxlanıldı: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::QueueView</name>
    <message>
        <source>Claims to look at again</source>
        <translation>Yenidən baxılası iddialar</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>İddia</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Bəyanat</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Nə dəyişib</translation>
    </message>
    <message>
        <source>Looked at under</source>
        <translation>Baxılan versiya</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>məlum deyil</translation>
    </message>
</context>
<context>
    <name>scrutineer::RangeBody</name>
    <message>
        <source>From</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>6 Feb 2024, 02.2024, 2024 …</source>
        <translation>6 fev 2024, 02.2024, 2024 …</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>İstənilən</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» ədəd deyil.</translation>
    </message>
</context>
<context>
    <name>scrutineer::ReaderPage</name>
    <message>
        <source>Versions</source>
        <translation>Variantlar</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodlaşdırma</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Mətndə axtar</translation>
    </message>
    <message>
        <source>Neither a text nor a summary of this statement is on file.</source>
        <translation>Bu bəyanatın nə mətni, nə xülasəsi var.</translation>
    </message>
    <message>
        <source>Add text…</source>
        <translation>Mətn əlavə et…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Back to the statement</source>
        <translation>Bəyanata qayıt</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Sətir nömrələri</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>Mətndə axtar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Əvvəlkini tap</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Növbətini tap</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>İddialar</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Kodlaşdırılmayıb</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Bəyanat</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>verilib: %1</translation>
    </message>
    <message>
        <source>text version %1 of %2</source>
        <translation>mətn variantı %1/%2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Variant %1</translation>
    </message>
    <message>
        <source>Summary only.</source>
        <translation>Yalnız xülasə.</translation>
    </message>
    <message>
        <source>No text of this statement is on file. Claims on the summary are paraphrase.</source>
        <translation>Bu bəyanatın mətni yoxdur. Xülasə üzrə iddialar başqa sözlərlədir.</translation>
    </message>
    <message>
        <source>Paraphrase.</source>
        <translation>Başqa sözlərlə.</translation>
    </message>
    <message>
        <source>This text is a summary; the statement&apos;s own words are not on file.</source>
        <translation>Bu mətn xülasədir; bəyanatın öz sözləri yoxdur.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tapılmadı</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versiyaları müqayisə et</translation>
    </message>
    <message>
        <source>Put the claim at the selected words</source>
        <translation>İddianı seçilmiş sözlərə qoy</translation>
    </message>
    <message>
        <source>next, previous claim</source>
        <translation>növbəti, əvvəlki iddia</translation>
    </message>
    <message>
        <source>find in the text</source>
        <translation>mətndə tap</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Mətni seç</translation>
    </message>
    <message>
        <source>new claim with theme</source>
        <translation>mövzu ilə yeni iddia</translation>
    </message>
    <message>
        <source>next sentence</source>
        <translation>növbəti cümlə</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>qütblük</translation>
    </message>
    <message>
        <source>save, next sentence</source>
        <translation>saxla, növbəti cümlə</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>susma</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>başqa heç nə</translation>
    </message>
    <message>
        <source>claim without theme</source>
        <translation>mövzusuz iddia</translation>
    </message>
    <message>
        <source>delete claim</source>
        <translation>iddianı sil</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>geri al</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yenidən aç</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Başqa heç nə</translation>
    </message>
    <message>
        <source>Open the coding again to change it</source>
        <translation>Dəyişmək üçün kodlaşdırmanı yenidən aç</translation>
    </message>
    <message>
        <source>Nothing more in this statement: the coding is complete (Ctrl+Enter)</source>
        <translation>Bu bəyanatda başqa heç nə yoxdur: kodlaşdırma tamamlanıb (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Open the coding again</source>
        <translation>Kodlaşdırmanı yenidən aç</translation>
    </message>
    <message>
        <source>Nothing more in this statement</source>
        <translation>Bu bəyanatda başqa heç nə yoxdur</translation>
    </message>
    <message>
        <source>Select the words that make the claim first, or press N for the next sentence.</source>
        <translation>Əvvəlcə iddianın sözlərini seçin və ya növbəti cümlə üçün N basın.</translation>
    </message>
    <message>
        <source>That was the last sentence.</source>
        <translation>Bu, son cümlə idi.</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>kor</translation>
    </message>
    <message>
        <source>codebook %1</source>
        <translation>kod kitabı %1</translation>
    </message>
    <message>
        <source>Show the other codings, no longer blind</source>
        <translation>O biri kodlaşdırmaları göstər, artıq kor deyil</translation>
    </message>
    <message>
        <source>New coding by another coder…</source>
        <translation>Başqa kodlaşdıranın yeni kodlaşdırması…</translation>
    </message>
    <message>
        <source>What you had written here and not saved stands in its field again.</source>
        <translation>Burada yazıb saxlamadığınız yenidən öz sahəsindədir.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a place</source>
        <translation>
            <numerusform>%1, %n yersiz</numerusform>
            <numerusform>%1, %n yersiz</numerusform>
        </translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Yeni versiya…</translation>
    </message>
    <message>
        <source>Choose the claim first, then select its words and press %1.</source>
        <translation>Əvvəlcə iddianı seçin, sonra sözlərini seçib %1 basın.</translation>
    </message>
    <message>
        <source>Select the words of claim %1, then press %2.</source>
        <translation>%1 nömrəli iddianın sözlərini seçin, sonra %2 basın.</translation>
    </message>
    <message>
        <source>Wording that stands elsewhere too</source>
        <translation>Başqa yerdə də olan ifadə</translation>
    </message>
    <message>
        <source>Wording that stands elsewhere too (W)</source>
        <translation>Başqa yerdə də olan ifadə (W)</translation>
    </message>
    <message>
        <source>You are changing the coding of %1.</source>
        <translation>%1 kodlaşdırmasını dəyişirsiniz.</translation>
    </message>
    <message>
        <source>wording elsewhere</source>
        <translation>başqa yerdə ifadə</translation>
    </message>
    <message>
        <source>This coding is complete. Open it again to change it.</source>
        <translation>Bu kodlaşdırma tamamlanıb. Dəyişmək üçün yenidən açın.</translation>
    </message>
</context>
<context>
    <name>scrutineer::ReaderText</name>
    <message>
        <source>Text of the statement</source>
        <translation>Bəyanatın mətni</translation>
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
        <translation>Fayl tapılmadı</translation>
    </message>
    <message>
        <source>In a synchronised folder</source>
        <translation>Sinxronlaşdırılan qovluqda</translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordForm</name>
    <message>
        <source>Draft kept %1</source>
        <translation>Qaralama saxlanıldı, %1</translation>
    </message>
    <message>
        <source>The project is open read-only, so this record can be read but not changed.</source>
        <translation>Layihə yalnız oxumaq üçün açıqdır, ona görə bu qeydi oxumaq olar, dəyişmək olmaz.</translation>
    </message>
    <message>
        <source>Draft of %1 restored.</source>
        <translation>Qaralama bərpa edildi: %1.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Qaralamanı at</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Yeni %1</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Bir də baxın.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>A row cannot be taken away, because others refer to it: %1, field “%2”.</source>
        <translation>Sətri çıxarmaq olmaz, çünki ona başqaları istinad edir: %1, «%2» sahəsi.</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>Əlavə et: %1 «%2»</translation>
    </message>
    <message>
        <source>Edit %1 “%2”</source>
        <translation>Redaktə et: %1 «%2»</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Saxlanılmadı.</translation>
    </message>
    <message>
        <source>Changed meanwhile.</source>
        <translation>Bu arada dəyişib.</translation>
    </message>
    <message>
        <source>The stored record is no longer what you opened. Save again to keep what you typed, or</source>
        <translation>Saxlanmış qeyd artıq açdığınız kimi deyil. Yazdığınız qalsın deyə yenidən saxlayın və ya</translation>
    </message>
    <message>
        <source>show what is stored</source>
        <translation>saxlanmış halını göstərin</translation>
    </message>
    <message>
        <source>What was typed is discarded.</source>
        <translation>Yazılanlar atıldı.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Qaytar</translation>
    </message>
    <message>
        <source>What is chosen as %1 is not in the project any more. Choose another one or empty it.</source>
        <translation>“%1” üçün seçilən yazı artıq layihədə yoxdur. Başqasını seçin və ya sahəni boşaldın.</translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n qeyd</numerusform>
            <numerusform>%n qeyd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 seçilib</translation>
    </message>
    <message>
        <source>There are no %1 here yet.</source>
        <translation>Hələ burada %1 yoxdur.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>No %1 match these filters</source>
        <translation>Bu filtrlərə uyğun %1 yoxdur</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtrləri təmizlə</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Axtarış: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Qruplaşdır</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>New: %1 (Ctrl+N)</source>
        <translation>Yeni: %1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Choose and move columns</source>
        <translation>Sütunları seç və yerini dəyiş</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>does not belong to the election chosen at the left, so this list leaves it out.</source>
        <translation>solda seçilmiş seçkiyə aid deyil, ona görə bu siyahıda yoxdur.</translation>
    </message>
    <message>
        <source>Show all elections</source>
        <translation>Bütün seçkiləri göstər</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Siyahıya qayıt</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Siyahıya qayıt (Esc)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Təfərrüat</translation>
    </message>
    <message>
        <source>Show the record beside the list (Enter)</source>
        <translation>Yazını siyahının yanında göstər (Enter)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Save the list as CSV (Ctrl+Shift+X)</source>
        <translation>Siyahını CSV kimi saxla (Ctrl+Shift+X)</translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordRow</name>
    <message>
        <source>yes</source>
        <translation>bəli</translation>
    </message>
    <message>
        <source>no</source>
        <translation>xeyr</translation>
    </message>
    <message>
        <source>More fields (Alt+M)</source>
        <translation>Daha çox sahə (Alt+M)</translation>
    </message>
    <message>
        <source>Take away (Alt+Delete)</source>
        <translation>Çıxar (Alt+Delete)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n mənbə</numerusform>
            <numerusform>%n mənbə</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordTable</name>
    <message>
        <source>Edit</source>
        <translation>Redaktə et</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>%n qeydi redaktə et</numerusform>
            <numerusform>%n qeydi redaktə et</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by this cell</source>
        <translation>Bu xana üzrə filtrlə</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Hamısını yığ</translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation>Shift+Sol</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Hamısını aç</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Shift+Sağ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New like this</source>
        <translation>Buna bənzər yeni</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Surətini çıxar</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Xananı köçür</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Sətri köçür</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Sətirləri köçür</translation>
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
        <translation>Məlum deyil</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n qeyd</numerusform>
            <numerusform>%1, %n qeyd</numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, yığılıb</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>mənbələr fərqlidir</translation>
    </message>
</context>
<context>
    <name>scrutineer::ReferenceEditor</name>
    <message>
        <source>Open this record</source>
        <translation>Bu qeydi aç</translation>
    </message>
    <message>
        <source>Open this record (F4)</source>
        <translation>Bu qeydi aç (F4)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>«%1» yarat</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Choose a record from the list, or create it with Alt+Enter.</source>
        <translation>«%1» adlı heç nə yoxdur. Siyahıdan qeyd seçin və ya Alt+Enter ilə yaradın.</translation>
    </message>
</context>
<context>
    <name>scrutineer::RepeatedStrip</name>
    <message>
        <source>Next repeated wording</source>
        <translation>Növbəti təkrar ifadə</translation>
    </message>
    <message>
        <source>Next repeated wording (Shift+W)</source>
        <translation>Növbəti təkrar ifadə (Shift+W)</translation>
    </message>
    <message>
        <source>Hide repeated wording</source>
        <translation>Təkrar ifadələri gizlət</translation>
    </message>
    <message>
        <source>Hide repeated wording (W)</source>
        <translation>Təkrar ifadələri gizlət (W)</translation>
    </message>
    <message>
        <source>No text is on file to be compared.</source>
        <translation>Müqayisə üçün mətn qeydə alınmayıb.</translation>
    </message>
    <message>
        <source>Looking for this wording in other statements…</source>
        <translation>Bu ifadə başqa bəyanatlarda axtarılır…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s).</source>
        <translation>
            <numerusform>%n söz.</numerusform>
            <numerusform>%n söz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No run of %n word(s) of this text stands in another statement.</source>
        <translation>
            <numerusform>Bu mətnin %n sözlük heç bir sırası başqa bəyanatda yoxdur.</numerusform>
            <numerusform>Bu mətnin %n sözlük heç bir sırası başqa bəyanatda yoxdur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of this text stand in other statements too.</source>
        <translation>
            <numerusform>Bu mətnin %n parçası başqa bəyanatlarda da var.</numerusform>
            <numerusform>Bu mətnin %n parçası başqa bəyanatlarda da var.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is a summary: its wording may be the researcher’s.</source>
        <translation>Bu mətn xülasədir: sözləri tədqiqatçının ola bilər.</translation>
    </message>
</context>
<context>
    <name>scrutineer::ResultsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>scrutineer::ResultsPage</name>
    <message>
        <source>Full text</source>
        <translation>Tam mətn</translation>
    </message>
    <message>
        <source>Search the full text</source>
        <translation>Tam mətndə axtar</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Dəqiq</translation>
    </message>
    <message>
        <source>Spellings taken for the same</source>
        <translation>Eyni sayılan yazılışlar</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Əvvəl yenilər</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Uyğun</translation>
    </message>
    <message>
        <source>Best first, among the newest 20,000</source>
        <translation>Ən yeni 20 000 arasında əvvəl ən uyğunları</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Exact spelling</source>
        <translation>Dəqiq yazılış</translation>
    </message>
    <message>
        <source>Exact spelling: case and letters as typed</source>
        <translation>Dəqiq yazılış: hərflər necə yazılıbsa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Bütün növlər</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tapılanlar</translation>
    </message>
    <message>
        <source>Type words to look for them in the summaries, notes and texts of all records.</source>
        <translation>Bütün qeydlərin xülasə, qeyd və mətnlərində axtarmaq üçün söz yazın.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtrləri təmizlə</translation>
    </message>
    <message>
        <source>Search names and titles</source>
        <translation>Adlarda və başlıqlarda axtar</translation>
    </message>
    <message>
        <source>No text holds “%1” under these filters.</source>
        <translation>Bu filtrlərlə heç bir mətndə «%1» yoxdur.</translation>
    </message>
    <message>
        <source>No text holds “%1”.</source>
        <translation>Heç bir mətndə «%1» yoxdur.</translation>
    </message>
</context>
<context>
    <name>scrutineer::SavedPanel</name>
    <message>
        <source>Saved filters</source>
        <translation>Saxlanmış filtrlər</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Show this list (Enter)</source>
        <translation>Bu siyahını göstər (Enter)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>Adını dəyiş (F2)</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Üzərinə yaz</translation>
    </message>
    <message>
        <source>Replace it with the list as it is now</source>
        <translation>Siyahının indiki halı ilə əvəz et</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Drop it (Delete); undo brings it back</source>
        <translation>Sil (Delete); geri al onu qaytarır</translation>
    </message>
    <message>
        <source>Name for the list as it is now</source>
        <translation>Siyahının indiki halı üçün ad</translation>
    </message>
    <message>
        <source>None yet: set a filter, then give it a name here.</source>
        <translation>Hələ yoxdur: filtr qurun, sonra burada ona ad verin.</translation>
    </message>
    <message>
        <source>There is a filter called “%1” already.</source>
        <translation>«%1» adlı filtr artıq var.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Əvəz et</translation>
    </message>
    <message>
        <source>There is a filter called “%1” already. Replace it?</source>
        <translation>«%1» adlı filtr artıq var. Əvəz edilsin?</translation>
    </message>
</context>
<context>
    <name>scrutineer::ScopeSwitcher</name>
    <message>
        <source>All elections</source>
        <translation>Bütün seçkilər</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>Heç nə kənarda qalmır</translation>
    </message>
    <message>
        <source>Election in scope: %1, %2</source>
        <translation>Əhatə olunan seçki: %1, %2</translation>
    </message>
    <message>
        <source>Narrow all pages to one election (Ctrl+E)</source>
        <translation>Bütün səhifələri bir seçki ilə məhdudlaşdır (Ctrl+E)</translation>
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
        <translation>Bəli</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Xeyr</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Məlum deyil</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Olduğu kimi</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Doldurulmayıb</translation>
    </message>
</context>
<context>
    <name>scrutineer::SeriesStrip</name>
    <message numerus="yes">
        <source>%n figure(s) without date or number not drawn</source>
        <translation>
            <numerusform>tarixsiz və ya rəqəmsiz %n göstərici çəkilməyib</numerusform>
            <numerusform>tarixsiz və ya rəqəmsiz %n göstərici çəkilməyib</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::Settings</name>
    <message>
        <source>Your settings could not be saved, because %1 cannot be written. They hold until you quit.</source>
        <translation>Parametrləriniz saxlanılmadı, çünki %1 faylına yazmaq olmur. Onlar proqramdan çıxanadək qüvvədədir.</translation>
    </message>
    <message>
        <source>Your settings could not be read, because %1 is damaged. Rename or delete that file.</source>
        <translation>Parametrləriniz oxunmadı, çünki %1 zədələnib. Həmin faylın adını dəyişin və ya onu silin.</translation>
    </message>
</context>
<context>
    <name>scrutineer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Mətnin ölçüsü</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show changes at once, without fading</source>
        <translation>Dəyişiklikləri keçidsiz, dərhal göstər</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Hərəkət</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>İş masasındakı kimi</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>As it should stand in the history</source>
        <translation>Tarixçədə göründüyü kimi</translation>
    </message>
</context>
<context>
    <name>scrutineer::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menyu (F10)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Parametrlər (Ctrl+,)</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Açıq layihə yoxdur</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Yalnız oxumaq üçün</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saxlanılır…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Hamısı saxlanılıb</translation>
    </message>
</context>
<context>
    <name>scrutineer::SidebarModel</name>
    <message>
        <source>Overview</source>
        <translation>İcmal</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Layihə</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Təhlil</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Müqayisə</translation>
    </message>
    <message>
        <source>Interlocutors</source>
        <translation>Həmsöhbətlər</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kod kitabı</translation>
    </message>
    <message>
        <source>Repeated wording</source>
        <translation>Təkrar ifadələr</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rəqəmlər</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman xətti</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diaqramlar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Xəritə</translation>
    </message>
</context>
<context>
    <name>scrutineer::SplitTable</name>
    <message>
        <source>What is coded with the term</source>
        <translation>Terminlə kodlaşdırılan</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Keçir</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>İddia</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Mətnin sözləri</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Bəyanat</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>qərar verilməyib</translation>
    </message>
</context>
<context>
    <name>scrutineer::SplitView</name>
    <message>
        <source>Say in the rule “Exclude when” what is coded with the new terms</source>
        <translation>Yeni terminlərlə kodlaşdırılanı “Daxil etmə” qaydasında yaz</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Böl</translation>
    </message>
    <message>
        <source>New term for key %1: English label</source>
        <translation>%1 düyməsi üçün yeni termin: ingiliscə ad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>“%1” bölünür</translation>
    </message>
    <message>
        <source>%1 to “%2”</source>
        <translation>%1 → “%2”</translation>
    </message>
    <message>
        <source>%1 stay</source>
        <translation>%1 qalır</translation>
    </message>
    <message>
        <source>Of %1: %2. Keys 1 to 4 decide, 0 leaves where it is; one undo brings all back.</source>
        <translation>%1: %2. 1–4 düymələri qərar verir, 0 yerində qoyur; bir geri alma hamısını qaytarır.</translation>
    </message>
    <message>
        <source>Split term “%1”</source>
        <translation>“%1” terminini böl</translation>
    </message>
</context>
<context>
    <name>scrutineer::TermEditor</name>
    <message>
        <source>Not used</source>
        <translation>İşlənməyib</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>%n dəfə işlənib</numerusform>
            <numerusform>%n dəfə işlənib</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Heç biri</translation>
    </message>
    <message>
        <source>A key is one digit, from 0 to 9.</source>
        <translation>Düymə 0-dan 9-a qədər bir rəqəmdir.</translation>
    </message>
    <message>
        <source>“%1” has this key too.</source>
        <translation>Bu düymə “%1” üçün də var.</translation>
    </message>
    <message>
        <source>Edit term “%1”: %2</source>
        <translation>“%1” terminini dəyiş: %2</translation>
    </message>
    <message>
        <source>Place and properties</source>
        <translation>Yer və xüsusiyyətlər</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Firuzəyi</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Kəhrəba</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>İndiqo</translation>
    </message>
    <message>
        <source>Maroon</source>
        <translation>Tünd qırmızı</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Zeytuni</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Göy</translation>
    </message>
    <message>
        <source>Polarity −2</source>
        <translation>Qütblük −2</translation>
    </message>
    <message>
        <source>Polarity −1</source>
        <translation>Qütblük −1</translation>
    </message>
    <message>
        <source>Polarity 0</source>
        <translation>Qütblük 0</translation>
    </message>
    <message>
        <source>Polarity +1</source>
        <translation>Qütblük +1</translation>
    </message>
    <message>
        <source>Polarity +2</source>
        <translation>Qütblük +2</translation>
    </message>
</context>
<context>
    <name>scrutineer::TextBody</name>
    <message>
        <source>Contains …</source>
        <translation>Tərkibində var …</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Tərkibində var</translation>
    </message>
</context>
<context>
    <name>scrutineer::TextDialog</name>
    <message>
        <source>New version of the text</source>
        <translation>Mətnin yeni variantı</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Mətn əlavə et</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Mətni saxla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>This is what you had here on %1 and did not save.</source>
        <translation>Burada %1 tarixində yazıb saxlamadığınız budur.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Yenidən başla</translation>
    </message>
    <message>
        <source>Next: claims</source>
        <translation>Növbəti: iddialar</translation>
    </message>
</context>
<context>
    <name>scrutineer::TextForm</name>
    <message>
        <source>A stored text never changes: a correction is a further version.</source>
        <translation>Saxlanmış mətn dəyişmir: düzəliş yeni variantdır.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Məlum deyil</translation>
    </message>
    <message>
        <source>Paste the text here.</source>
        <translation>Mətni bura yapışdırın.</translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelineDetail</name>
    <message>
        <source>no date</source>
        <translation>tarixsiz</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>date</comment>
        <translation>%1 tarixinə</translation>
    </message>
    <message>
        <source>Open mission</source>
        <translation>Missiyanı aç</translation>
    </message>
    <message>
        <source>Visits of the lane</source>
        <translation>Zolağın səfərləri</translation>
    </message>
    <message>
        <source>Statements of the lane</source>
        <translation>Zolağın bəyanatları</translation>
    </message>
    <message>
        <source>Pace of the organisation at each election</source>
        <translation>Təşkilatın hər seçkidə tempi</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Bəyanatlar</translation>
    </message>
    <message>
        <source>Open organisation</source>
        <translation>Təşkilatı aç</translation>
    </message>
    <message>
        <source>No statement on file</source>
        <translation>Bəyanat qeydə alınmayıb</translation>
    </message>
    <message>
        <source>%1 at each election</source>
        <translation>%1 hər seçkidə</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>distance from the vote</comment>
        <translation>%1 tarixinə</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>number of days</comment>
        <translation>%1 və ya daha çox</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Seçki</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günlər</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Bəyanat verir</translation>
    </message>
    <message>
        <source>%1 opens its mission</source>
        <translation>%1 missiyasını açır</translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelineLegendBar</name>
    <message>
        <source>Legend</source>
        <translation>Şərti işarələr</translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman xətti</translation>
    </message>
    <message>
        <source>How days are drawn</source>
        <translation>Günlərin çəkilişi</translation>
    </message>
    <message>
        <source>Week enlarged</source>
        <translation>Həftə böyüdülüb</translation>
    </message>
    <message>
        <source>Even days</source>
        <translation>Bərabər günlər</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Təqvim</translation>
    </message>
    <message>
        <source>Stack elections</source>
        <translation>Seçkiləri üst-üstə qoy</translation>
    </message>
    <message>
        <source>All elections, each from its voting day: when an organisation comes, stays and speaks</source>
        <translation>Bütün seçkilər, hər biri öz səsvermə günündən: təşkilat nə vaxt gəlir, qalır və bəyanat verir</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçkilər</translation>
    </message>
    <message>
        <source>Group lanes by</source>
        <translation>Zolaqları qruplaşdır</translation>
    </message>
    <message>
        <source>By class of organisation</source>
        <translation>Təşkilat sinfi üzrə</translation>
    </message>
    <message>
        <source>By kind of mission</source>
        <translation>Missiya növü üzrə</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Təşkilat üzrə</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Zaman xətti cədvəl kimi</translation>
    </message>
    <message>
        <source>A timeline needs an election, and missions that were sent to it.</source>
        <translation>Zaman xəttinə seçki və ona göndərilmiş missiyalar lazımdır.</translation>
    </message>
    <message>
        <source>Show missions</source>
        <translation>Missiyaları göstər</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Bu filtrlərə uyğun heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtrləri təmizlə</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Zolaq</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Məsafə</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
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
        <translation>Yalnız bu missiyalar</translation>
    </message>
    <message>
        <source>Only these visits</source>
        <translation>Yalnız bu səfərlər</translation>
    </message>
    <message>
        <source>Only these statements</source>
        <translation>Yalnız bu bəyanatlar</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Burax</translation>
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
            <numerusform>%n missiyanı sadala</numerusform>
            <numerusform>%n missiyanı sadala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n visit(s)</source>
        <translation>
            <numerusform>%n səfəri sadala</numerusform>
            <numerusform>%n səfəri sadala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n statement(s)</source>
        <translation>
            <numerusform>%n bəyanatı sadala</numerusform>
            <numerusform>%n bəyanatı sadala</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelineTray</name>
    <message>
        <source>Open one</source>
        <translation>Birini aç</translation>
    </message>
    <message>
        <source>Open a record without a date</source>
        <translation>Tarixsiz qeydi aç</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n tarixsiz</numerusform>
            <numerusform>%n tarixsiz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman xətti</translation>
    </message>
    <message>
        <source>Lane %1 of %2: %3</source>
        <translation>Zolaq %1/%2: %3</translation>
    </message>
    <message>
        <source>Marker %1 of %2: %3</source>
        <translation>İşarə %1/%2: %3</translation>
    </message>
    <message>
        <source>Days chosen: %1 to %2</source>
        <translation>Seçilmiş günlər: %1 – %2</translation>
    </message>
</context>
<context>
    <name>scrutineer::TrackProfileView</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Its elections side by side, theme by theme</source>
        <translation>Seçkiləri yan-yana, mövzu-mövzu</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçkilər</translation>
    </message>
    <message>
        <source>Days count from the stay as given; a phase or a held visit shows only that it was there by then. What is not on file is unknown, not zero.</source>
        <translation>Günlər verilən qalma müddətindən sayılır; mərhələ və ya keçirilmiş səfər yalnız o vaxta qədər orada olduğunu göstərir. Qeydə alınmayan naməlumdur, sıfır deyil.</translation>
    </message>
    <message>
        <source>Verdicts over time</source>
        <translation>Zamanla hökmlər</translation>
    </message>
    <message>
        <source>Statements by the verdict coded for them.</source>
        <translation>Onlar üçün kodlaşdırılmış hökmə görə bəyanatlar.</translation>
    </message>
    <message>
        <source>Themes and silence</source>
        <translation>Mövzular və susma</translation>
    </message>
    <message>
        <source>The mean polarity of its claims, and at how many elections a theme is in which state.</source>
        <translation>İddialarının orta qütblüyü və mövzunun neçə seçkidə hansı vəziyyətdə olduğu.</translation>
    </message>
    <message>
        <source>Yardsticks</source>
        <translation>Meyarlar</translation>
    </message>
    <message>
        <source>A claim that measures by two yardsticks counts for both.</source>
        <translation>İki meyarla ölçən iddia hər ikisinə sayılır.</translation>
    </message>
    <message>
        <source>Arrival known for %1 of %2 observed elections</source>
        <translation>Müşahidə olunan %2 seçkidən %1-də gəliş məlumdur</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n iddia</numerusform>
            <numerusform>%n iddia</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, orta %2</translation>
    </message>
    <message>
        <source>Declaration of Principles</source>
        <translation>Prinsiplər Bəyannaməsi</translation>
    </message>
    <message>
        <source>How many of its missions have which finding; one on which coders differ counts for each. No table means that none has been answered on yet.</source>
        <translation>Neçə missiyasında hansı tapıntı var; kodlaşdıranların ayrıldığı hər ikisinə sayılır. Cədvəl yoxdursa, hələ heç birinə cavab verilməyib.</translation>
    </message>
</context>
<context>
    <name>scrutineer::UsesList</name>
    <message>
        <source>What uses it</source>
        <translation>Onu nə işlədir</translation>
    </message>
    <message>
        <source>%1, field “%2”: %3</source>
        <translation>%1, “%2” sahəsi: %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>və daha %1</translation>
    </message>
    <message>
        <source>Nothing uses it.</source>
        <translation>Heç nə işlətmir.</translation>
    </message>
</context>
<context>
    <name>scrutineer::UsesPanel</name>
    <message>
        <source>What uses it</source>
        <translation>Onu nə işlədir</translation>
    </message>
</context>
<context>
    <name>scrutineer::VersionRows</name>
    <message>
        <source>Same</source>
        <translation>Eyni</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişib</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Yerini dəyişib</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Əlavə olunub</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Çıxarılıb</translation>
    </message>
    <message>
        <source>Changed from “%1” to “%2”</source>
        <translation>“%1” əvəzinə “%2” olub</translation>
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
        <translation>Yalnız fərqlənən</translation>
    </message>
    <message>
        <source>There is only one version of this statement&apos;s text.</source>
        <translation>Bu bəyanatın mətninin yalnız bir versiyası var.</translation>
    </message>
    <message>
        <source>Sentences of both versions</source>
        <translation>Hər iki versiyanın cümlələri</translation>
    </message>
    <message>
        <source>Back to the statement</source>
        <translation>Bəyanata qayıt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Əvvəlki versiya</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Sonrakı versiya</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>ilə müqayisədə</translation>
    </message>
    <message>
        <source>Difference before (K)</source>
        <translation>Əvvəlki fərq (K)</translation>
    </message>
    <message>
        <source>Next difference (J)</source>
        <translation>Növbəti fərq (J)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versiya %1</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Bəyanat</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) the same</source>
        <translation>
            <numerusform>%n cümlə eynidir</numerusform>
            <numerusform>%n cümlə eynidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n dəyişib</numerusform>
            <numerusform>%n dəyişib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n yerini dəyişib</numerusform>
            <numerusform>%n yerini dəyişib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n əlavə olunub</numerusform>
            <numerusform>%n əlavə olunub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n çıxarılıb</numerusform>
            <numerusform>%n çıxarılıb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::WelcomePage</name>
    <message>
        <source>What observers did and said, side by side</source>
        <translation>Müşahidəçilər nə edib və nə deyib, yan-yana</translation>
    </message>
    <message>
        <source>An empty file on this computer</source>
        <translation>Bu kompüterdə boş fayl</translation>
    </message>
    <message>
        <source>A .scrutineer file</source>
        <translation>.scrutineer faylı</translation>
    </message>
    <message>
        <source>Look without changing anything</source>
        <translation>Heç nəyi dəyişmədən bax</translation>
    </message>
    <message>
        <source>Works offline; nothing leaves this computer</source>
        <translation>İnternetsiz işləyir; bu kompüterdən heç nə çıxmır</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versiya %1</translation>
    </message>
    <message>
        <source>Drop a project here to open it</source>
        <translation>Açmaq üçün layihəni bura atın</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Son layihələr</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>Layihələrdə axtar</translation>
    </message>
    <message>
        <source>Projects that you open will be listed here.</source>
        <translation>Açdığınız layihələr burada sadalanacaq.</translation>
    </message>
    <message>
        <source>Start with the sample project</source>
        <translation>Nümunə layihə ilə başlayın</translation>
    </message>
    <message>
        <source>Azerbaijan, 7 February 2024, with the elections of 2013, 2018, 2020 and September 2024 to compare: who observed, whom they met, what they said, and where each fact comes from. It opens as a file of your own, so try whatever you like.</source>
        <translation>Azərbaycan, 7 fevral 2024; müqayisə üçün 2013, 2018, 2020 və sentyabr 2024 seçkiləri ilə: kim müşahidə edib, kiminlə görüşüb, nə deyib və hər fakt haradan götürülüb. O, öz faylınız kimi açılır, ona görə istədiyinizi sınayın.</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Nümunə layihəni aç</translation>
    </message>
    <message>
        <source>search everything, run any action</source>
        <translation>hər şeyi axtar, istənilən əmri icra et</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>bütün düymələr</translation>
    </message>
</context>
<context>
    <name>scrutineer::WordingPage</name>
    <message>
        <source>Repeated wording</source>
        <translation>Təkrar ifadələr</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Nə sadalanır</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Cütlər</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Bəyanatlar</translation>
    </message>
    <message>
        <source>No statement’s own words are on file here.</source>
        <translation>Burada heç bir bəyanatın öz sözləri qeydə alınmayıb.</translation>
    </message>
    <message>
        <source>Show statements</source>
        <translation>Bəyanatları göstər</translation>
    </message>
    <message>
        <source>Compare summaries</source>
        <translation>Xülasələri müqayisə et</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtrləri təmizlə</translation>
    </message>
    <message>
        <source>Between whom</source>
        <translation>Kimlər arasında</translation>
    </message>
    <message>
        <source>Between anyone</source>
        <translation>Hər kəs arasında</translation>
    </message>
    <message>
        <source>Within one organisation</source>
        <translation>Bir təşkilat daxilində</translation>
    </message>
    <message>
        <source>Across elections</source>
        <translation>Seçkilər arasında</translation>
    </message>
    <message>
        <source>Between missions</source>
        <translation>Missiyalar arasında</translation>
    </message>
    <message>
        <source>Fewest words of a passage</source>
        <translation>Parçanın ən az sözü</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) or more</source>
        <translation>
            <numerusform>%n söz və ya daha çox</numerusform>
            <numerusform>%n söz və ya daha çox</numerusform>
        </translation>
    </message>
    <message>
        <source>All elections</source>
        <translation>Bütün seçkilər</translation>
    </message>
    <message>
        <source>Also statements beyond the election in scope</source>
        <translation>Seçilmiş seçkidən kənar bəyanatlar da</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Xülasələr</translation>
    </message>
    <message>
        <source>Also texts that are not known to be a statement’s own words; their wording may be the researcher’s</source>
        <translation>Bəyanatın öz sözləri olduğu bilinməyən mətnlər də; sözləri tədqiqatçının ola bilər</translation>
    </message>
    <message>
        <source>Minor passages</source>
        <translation>Kiçik parçalar</translation>
    </message>
    <message>
        <source>Also passages with fewer than three words of their own beside names, titles of laws, numbers and function words, and variants of a listed passage that are hardly longer</source>
        <translation>Adlar, qanun adları, rəqəmlər və köməkçi sözlərdən başqa üçdən az öz sözü olan parçalar və siyahıdakı parçanın az uzun variantları da</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open statement</source>
        <translation>bəyanatı aç</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>köçür</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>növbəti hissə</translation>
    </message>
    <message numerus="yes">
        <source>Winnowing: every shared run of %n word(s) or more is found.</source>
        <translation>
            <numerusform>Winnowing: %n və daha çox sözlük hər ortaq sıra tapılır.</numerusform>
            <numerusform>Winnowing: %n və daha çox sözlük hər ortaq sıra tapılır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n parça</numerusform>
            <numerusform>%n parça</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) compared</source>
        <translation>
            <numerusform>%n bəyanat müqayisə olunub</numerusform>
            <numerusform>%n bəyanat müqayisə olunub</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 shown</source>
        <translation>ilk %1-i göstərilir</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>İfadə</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözlər</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçkilər</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missiyalar</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Birinci</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n cüt</numerusform>
            <numerusform>%n cüt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in more than %1 statements not counted</source>
        <translation>
            <numerusform>%1-dən çox bəyanatda olan %n parça sayılmayıb</numerusform>
            <numerusform>%1-dən çox bəyanatda olan %n parça sayılmayıb</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Bəyanat</translation>
    </message>
    <message>
        <source>Other statement</source>
        <translation>Başqa bəyanat</translation>
    </message>
    <message>
        <source>Shared words</source>
        <translation>Ortaq sözlər</translation>
    </message>
    <message>
        <source>Of the one</source>
        <translation>Birinin</translation>
    </message>
    <message>
        <source>Of the other</source>
        <translation>O birinin</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) with repeated wording</source>
        <translation>
            <numerusform>təkrar ifadəli %n mətn</numerusform>
            <numerusform>təkrar ifadəli %n mətn</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Kim verib</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Yayımlanıb</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Təkrar işlənib</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message numerus="yes">
        <source>No run of %n word(s) stands in two of these statements.</source>
        <translation>
            <numerusform>%n sözlük heç bir sıra bu bəyanatların ikisində yoxdur.</numerusform>
            <numerusform>%n sözlük heç bir sıra bu bəyanatların ikisində yoxdur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n söz</numerusform>
            <numerusform>%n söz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in %n more statement(s)</source>
        <translation>
            <numerusform>və daha %n bəyanatda</numerusform>
            <numerusform>və daha %n bəyanatda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared word(s)</source>
        <translation>
            <numerusform>%n ortaq söz</numerusform>
            <numerusform>%n ortaq söz</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of its words stand elsewhere too</source>
        <translation>sözlərinin %1-i başqa yerdə də var</translation>
    </message>
    <message numerus="yes">
        <source>and %n more passage(s)</source>
        <translation>
            <numerusform>və daha %n parça</numerusform>
            <numerusform>və daha %n parça</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::Workspace</name>
    <message>
        <source>The project file is write-protected, so it was opened read-only.</source>
        <translation>Layihə faylı yazmadan qorunur, ona görə yalnız oxumaq üçün açıldı.</translation>
    </message>
    <message>
        <source>This project was written by an earlier version and has to be brought up to date. Copy it to a folder that can be written and open it there.</source>
        <translation>Bu layihə əvvəlki versiyada yazılıb və yenilənməlidir. Onu yazmaq mümkün olan qovluğa köçürüb orada açın.</translation>
    </message>
    <message>
        <source>The project is open read-only, so nothing was changed.</source>
        <translation>Layihə yalnız oxumaq üçün açıqdır, ona görə heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Açıq layihə yoxdur.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacaq heç nə yoxdur.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Təkrarlanacaq heç nə yoxdur.</translation>
    </message>
    <message>
        <source>The change is not in history.</source>
        <translation>Dəyişiklik tarixçədə yoxdur.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone any more, because the data changed since. %2</source>
        <translation>«%1» artıq geri alına bilməz, çünki verilənlər sonradan dəyişib. %2</translation>
    </message>
    <message>
        <source>The project was closed before it came to that.</source>
        <translation>Layihə bundan əvvəl bağlandı.</translation>
    </message>
    <message>
        <source>This project was written by an earlier version and has to be brought up to date. Open it once for writing; a backup is then left beside it.</source>
        <translation>Bu layihə əvvəlki versiya ilə yazılıb və yenilənməlidir. Onu bir dəfə yazmaq üçün açın; yanında ehtiyat surəti qalacaq.</translation>
    </message>
</context>
</TS>
