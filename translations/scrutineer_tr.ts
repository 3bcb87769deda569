<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Geri al: “%1”</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Yinele: “%1”</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Bu sayfada ara</translation>
    </message>
    <message>
        <source>Search or go to…</source>
        <translation>Ara veya git…</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Yeni kayıt</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>Export dossier…</source>
        <translation>Seçim dosyasını dışa aktar…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Choose the election in scope…</source>
        <translation>Kapsamdaki seçimi belirle…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Sonraki bölme</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tüm tuşlar</translation>
    </message>
    <message>
        <source>Go to page %1</source>
        <translation>%1. sayfaya git</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Daha büyük metin</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Daha küçük metin</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normal metin boyutu</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Açık ve koyu görünüm arasında geç</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Git: %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Search the full text</source>
        <translation>Tam metinde ara</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Read and code the statement</source>
        <translation>Açıklamayı oku ve kodla</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kod kitabı</translation>
    </message>
    <message>
        <source>Interlocutors</source>
        <translation>Muhataplar</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>Repeated wording</source>
        <translation>Yinelenen ifadeler</translation>
    </message>
    <message>
        <source>Declaration of Principles of the mission</source>
        <translation>Misyonun İlkeler Bildirgesi</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafikler</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Listeyi dışa aktar…</translation>
    </message>
</context>
<context>
    <name>AgoWords</name>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n dakika önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n saat önce</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>dün saat %1</translation>
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
        <translation>“%1” gerekli, bu yüzden boşaltılamaz.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>Edit %1 %2: %3</source>
        <translation>Düzenle: %1 %2: %3</translation>
    </message>
</context>
<context>
    <name>CarriedFilter</name>
    <message>
        <source>A filter of %1 says nothing about %2.</source>
        <translation>%1 süzgeci %2 hakkında bir şey söylemez.</translation>
    </message>
</context>
<context>
    <name>ChartCatalogue</name>
    <message>
        <source>Intergovernmental</source>
        <translation>Hükûmetlerarası</translation>
    </message>
    <message>
        <source>Interparliamentary</source>
        <translation>Parlamentlerarası</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Ulusal</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Yurttaş gözlemi</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Yetkili makamlar</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Diğerleri</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 bünyesinde</translation>
    </message>
    <message>
        <source>Observers per organisation</source>
        <translation>Kuruluşlara göre gözlemciler</translation>
    </message>
    <message>
        <source>Verdicts in statements</source>
        <translation>Açıklamalardaki hükümler</translation>
    </message>
    <message>
        <source>Days to election</source>
        <translation>Seçime kalan günler</translation>
    </message>
    <message>
        <source>Team size on file; joint missions are shown by their parts</source>
        <translation>Kayıtlı ekip büyüklüğü; ortak misyonlar bileşenleriyle gösterilir</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misyon</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Gözlemciler</translation>
    </message>
    <message>
        <source>No figure on file</source>
        <translation>Kayıtlı rakam yok</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Açıklamalar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>Election day</source>
        <translation>Seçim günü</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter before the distance from election day, as in E−5</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Visits and meetings</source>
        <translation>Ziyaretler ve görüşmeler</translation>
    </message>
    <message>
        <source>Visits and statements by day before and after the election.</source>
        <translation>Seçimden önceki ve sonraki günlere göre ziyaretler ve açıklamalar.</translation>
    </message>
    <message>
        <source>This chart shows the days before and after one election. Choose an election.</source>
        <translation>Bu grafik tek bir seçimden önceki ve sonraki günleri gösterir. Bir seçim seçin.</translation>
    </message>
    <message>
        <source>Missions per election</source>
        <translation>Seçim başına misyonlar</translation>
    </message>
    <message>
        <source>Verdicts by election</source>
        <translation>Seçimlere göre hükümler</translation>
    </message>
    <message>
        <source>Polarity by theme</source>
        <translation>Konulara göre yönelim</translation>
    </message>
    <message>
        <source>Days on the ground</source>
        <translation>Sahadaki günler</translation>
    </message>
    <message>
        <source>Time to first statement</source>
        <translation>İlk açıklamaya kadar süre</translation>
    </message>
    <message>
        <source>Visits per day and class of host</source>
        <translation>Gün ve ev sahibi sınıfına göre ziyaretler</translation>
    </message>
    <message>
        <source>Sources per fact</source>
        <translation>Olgu başına kaynaklar</translation>
    </message>
    <message>
        <source>Bars of the team sizes on file, largest first. %1</source>
        <translation>Kayıtlı ekip büyüklüklerinin çubukları, en büyüğü önce. %1</translation>
    </message>
    <message>
        <source>Days from voting day to the first statement of each mission</source>
        <translation>Oy gününden her misyonun ilk açıklamasına kadar günler</translation>
    </message>
    <message>
        <source>Days after voting day</source>
        <translation>Oy gününden sonraki günler</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>Shows for each mission how many days after voting day its first statement was issued; statements before voting day and those not dated to the day are left out.</source>
        <translation>Her misyonun ilk açıklamasının oy gününden kaç gün sonra yapıldığını gösterir; oy gününden önceki ve gününe kadar tarihli olmayan açıklamalar dışarıda kalır.</translation>
    </message>
    <message>
        <source>No dated statement from voting day on</source>
        <translation>Oy gününden itibaren tarihli açıklama yok</translation>
    </message>
    <message>
        <source>Dots of the days from voting day to the first statement, one for each mission (%1).</source>
        <translation>Oy gününden ilk açıklamaya kadar günlerin noktaları, her misyon için bir tane (%1).</translation>
    </message>
</context>
<context>
    <name>ChartGallery</name>
    <message>
        <source>This version has no ready chart “%1”.</source>
        <translation>Bu sürümde “%1” hazır grafiği yok.</translation>
    </message>
    <message>
        <source>Choose what the chart counts.</source>
        <translation>Grafiğin neyi saydığını seçin.</translation>
    </message>
    <message>
        <source>This chart is no longer there.</source>
        <translation>Bu grafik artık yok.</translation>
    </message>
</context>
<context>
    <name>ChartQuery</name>
    <message>
        <source>“%1” may lie below zero, where this kind has no bars.</source>
        <translation>“%1” sıfırın altında olabilir; bu türün orada çubuğu yok.</translation>
    </message>
    <message>
        <source>This kind shows one value for each category, not the numbers themselves.</source>
        <translation>Bu tür sayıların kendisini değil, her kategori için bir değer gösterir.</translation>
    </message>
    <message>
        <source>Choose what to count by first.</source>
        <translation>Önce neye göre sayılacağını seçin.</translation>
    </message>
    <message>
        <source>This kind shows one series only; it cannot be split.</source>
        <translation>Bu tür yalnızca bir dizi gösterir; bölünemez.</translation>
    </message>
    <message>
        <source>Choose what to split by first: this kind divides each bar.</source>
        <translation>Önce neye göre bölüneceğini seçin: bu tür her çubuğu böler.</translation>
    </message>
    <message>
        <source>Shares, means and medians of parts do not add up to those of the whole.</source>
        <translation>Parçaların payları, ortalamaları ve ortancaları bütününkine eşit olmaz.</translation>
    </message>
    <message>
        <source>A line needs categories in time or by size, and “%1” has no such order.</source>
        <translation>Çizgi zamana veya büyüklüğe göre kategoriler ister, “%1” böyle bir sıra taşımaz.</translation>
    </message>
    <message>
        <source>A heat map needs rows and columns: choose what to split by.</source>
        <translation>Isı haritası satır ve sütun ister: neye göre bölüneceğini seçin.</translation>
    </message>
    <message>
        <source>Dots stand in a strip for each category: choose what to count by first.</source>
        <translation>Noktalar her kategori için bir şeritte durur: önce neye göre sayılacağını seçin.</translation>
    </message>
    <message>
        <source>Dots of single values cannot be split.</source>
        <translation>Tek değerlerin noktaları bölünemez.</translation>
    </message>
    <message>
        <source>Dots show numbers on a common axis: choose a mean, a median or the values.</source>
        <translation>Noktalar sayıları ortak bir eksende gösterir: ortalama, ortanca veya değerleri seçin.</translation>
    </message>
    <message>
        <source>Choose what to split by: each dot stands for one of its values.</source>
        <translation>Neye göre bölüneceğini seçin: her nokta onun bir değerini gösterir.</translation>
    </message>
    <message>
        <source>No value of this chart lies below zero.</source>
        <translation>Bu grafiğin hiçbir değeri sıfırın altında değil.</translation>
    </message>
    <message>
        <source>“%1” has no middle that its values could lie left and right of.</source>
        <translation>“%1” için değerlerin sağında ve solunda durabileceği bir orta yok.</translation>
    </message>
    <message>
        <source>A histogram sorts single numbers into classes: choose the values of a number.</source>
        <translation>Histogram tek tek sayıları sınıflara ayırır: bir sayının değerlerini seçin.</translation>
    </message>
    <message>
        <source>A histogram has the classes of its number as categories; boxes compare several groups.</source>
        <translation>Histogramın kategorileri kendi sayısının sınıflarıdır; birkaç grubu kutular karşılaştırır.</translation>
    </message>
    <message>
        <source>Boxes show how single numbers spread: choose the values of a number.</source>
        <translation>Kutular tek tek sayıların yayılımını gösterir: bir sayının değerlerini seçin.</translation>
    </message>
    <message>
        <source>Points set two numbers of each record against each other: choose the values of a number.</source>
        <translation>Noktalar her kaydın iki sayısını karşılaştırır: bir sayının değerlerini seçin.</translation>
    </message>
    <message>
        <source>Points need a second number: split by one.</source>
        <translation>Noktalar ikinci bir sayı ister: birine göre bölün.</translation>
    </message>
    <message>
        <source>A chart cannot be split by “%1”; points can set it against another number.</source>
        <translation>Grafik “%1” ile bölünemez; noktalar onu başka bir sayıyla karşılaştırabilir.</translation>
    </message>
    <message>
        <source>Days to election is a chart of its own.</source>
        <translation>Seçime kalan günler ayrı bir grafiktir.</translation>
    </message>
    <message>
        <source>“%1” of a chart is a text.</source>
        <translation>Grafiğin “%1” değeri bir metindir.</translation>
    </message>
    <message>
        <source>“%1” of a chart is a whole number of 0 or more.</source>
        <translation>Grafiğin “%1” değeri 0 veya daha büyük bir tam sayıdır.</translation>
    </message>
    <message>
        <source>“%1” of a chart is true or false.</source>
        <translation>Grafiğin “%1” değeri true ya da false olur.</translation>
    </message>
    <message>
        <source>“%1” of a chart is no filter: %2</source>
        <translation>Grafiğin “%1” değeri bir süzgeç değil: %2</translation>
    </message>
    <message>
        <source>“%1” is no %2 of a chart. There are: %3.</source>
        <translation>“%1” grafiğin “%2” değeri değil. Olanlar: %3.</translation>
    </message>
    <message>
        <source>A chart has no “%1”. It has: %2.</source>
        <translation>Grafikte “%1” yok. Olanlar: %2.</translation>
    </message>
    <message>
        <source>This is no chart: a chart is one JSON object (%1).</source>
        <translation>Bu bir grafik değil: grafik tek bir JSON nesnesidir (%1).</translation>
    </message>
    <message>
        <source>A chart says by “type” which records it counts.</source>
        <translation>Grafik hangi kayıtları saydığını “type” ile söyler.</translation>
    </message>
    <message>
        <source>There is no record type “%1”.</source>
        <translation>“%1” diye bir kayıt türü yok.</translation>
    </message>
    <message>
        <source>Counts %1</source>
        <comment>records</comment>
        <translation>%1 sayar</translation>
    </message>
    <message>
        <source>Shows how many per cent of %1 match “%2”</source>
        <translation>%1 içinde yüzde kaçının “%2” süzgecine uyduğunu gösterir</translation>
    </message>
    <message>
        <source>Adds up “%1” of %2</source>
        <translation>%2 için “%1” toplamını verir</translation>
    </message>
    <message>
        <source>Shows the mean of “%1” of %2</source>
        <translation>%2 için “%1” ortalamasını gösterir</translation>
    </message>
    <message>
        <source>Shows the median of “%1” of %2</source>
        <translation>%2 için “%1” ortancasını gösterir</translation>
    </message>
    <message>
        <source>Shows “%1” of each of %2</source>
        <translation>%2: her biri için “%1” gösterir</translation>
    </message>
    <message>
        <source>%1 by “%2”</source>
        <comment>what is counted, by what</comment>
        <translation>%1, “%2” bakımından</translation>
    </message>
    <message>
        <source>%1 against “%2”</source>
        <translation>%1 ile “%2”</translation>
    </message>
    <message>
        <source>%1, split by “%2”</source>
        <translation>%1, “%2” alanına göre bölünmüş</translation>
    </message>
    <message>
        <source>A record with several values counts once for each.</source>
        <translation>Birkaç değeri olan kayıt her biri için bir kez sayılır.</translation>
    </message>
    <message numerus="yes">
        <source>Shows the %n largest, the rest as “Others”.</source>
        <translation>
            <numerusform>En büyük %n tanesini gösterir, kalanı “Diğerleri” olarak.</numerusform>
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
        <translation>kayıtlı rakam yok</translation>
    </message>
    <message>
        <source>sources give %1 to %2</source>
        <translation>kaynaklara göre %1 ile %2 arası</translation>
    </message>
    <message>
        <source>E</source>
        <comment>election day, as in E−5</comment>
        <translation>S</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>ve %n diğeri</numerusform>
        </translation>
    </message>
    <message>
        <source>No values under this filter</source>
        <translation>Bu filtreye uyan değer yok</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre: %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>distance, milestone, date</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n daha önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n daha sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>quartiles %1 and %2, whiskers %3 and %4</source>
        <comment>box plot</comment>
        <translation>çeyrekler %1 ve %2, bıyıklar %3 ve %4</translation>
    </message>
    <message>
        <source>outliers %1</source>
        <translation>aykırı değerler %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n değer</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>box plot</comment>
        <translation>ortanca %1</translation>
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
        <translation>Değer yok</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>değer yok</translation>
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
        <translation>%1. Süzgeç: %2</translation>
    </message>
    <message>
        <source>Not drawn, one of the two values is not known: %1</source>
        <translation>Çizilmedi, iki değerden biri bilinmiyor: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share</comment>
        <translation>%1+ {1%?}</translation>
    </message>
    <message>
        <source>Share in per cent</source>
        <translation>Yüzde olarak pay</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Unknown</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Searched and not found</source>
        <translation>Arandı, bulunamadı</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Uygulanamaz</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Belirtilmiş</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Çıkarılmış</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Hatırlanan</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>Karara bağlandı</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Ön</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Kesin</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Davet edildi</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Davet edilmedi</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Reddetti</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>İzin verilmedi</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Duyuruldu</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Konuşlandı</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Resmî</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kısa</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Diğer ad</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Çevriyazı</translation>
    </message>
    <message>
        <source>Misspelling</source>
        <translation>Yanlış yazım</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>Değinilmemiş</translation>
    </message>
    <message>
        <source>Explicitly not observed</source>
        <translation>Açıkça gözlemlenmedi</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Birincil</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>İkincil</translation>
    </message>
    <message>
        <source>Tertiary</source>
        <translation>Üçüncül</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazılı</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Sözlü</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Aktarılmış</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Kelimesi kelimesine</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Çeviri</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Kesit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terim</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ölçek</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gerçekleşti</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Ziyaretçi</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ev sahibi</translation>
    </message>
    <message>
        <source>Interlocutor</source>
        <translation>Muhatap</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>Number of stations not on file</source>
        <translation>Sandık sayısı kayıtta yok</translation>
    </message>
    <message>
        <source>%1 of %2 stations</source>
        <translation>%2 sandıktan %1’i</translation>
    </message>
    <message>
        <source>%1 stations, of an unknown number</source>
        <translation>toplamı bilinmeyen sandıklardan %1’i</translation>
    </message>
    <message>
        <source>no place in this text</source>
        <translation>bu metinde yeri yok</translation>
    </message>
    <message>
        <source>Hedge, evidence and yardstick not coded</source>
        <translation>Çekince, kanıt ve ölçüt kodlanmamış</translation>
    </message>
    <message>
        <source>claim %1 of %2, %3, %4, %5</source>
        <translation>sav %1/%2, %3, %4, %5</translation>
    </message>
    <message>
        <source>draft, no theme yet</source>
        <translation>taslak, henüz konusuz</translation>
    </message>
    <message>
        <source>polarity not coded</source>
        <translation>yönelim kodlanmamış</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>eksi %1</translation>
    </message>
    <message>
        <source>plus %1</source>
        <translation>artı %1</translation>
    </message>
    <message>
        <source>polarity 0</source>
        <translation>yönelim 0</translation>
    </message>
</context>
<context>
    <name>ClassWords</name>
    <message>
        <source>Intergovernmental</source>
        <translation>Hükûmetlerarası</translation>
    </message>
    <message>
        <source>Interparliamentary</source>
        <translation>Parlamentlerarası</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Ulusal</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Yurttaş gözlemi</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Yetkili makamlar</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Diğer türler</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Eleştirel</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Karışık</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Hüküm yok</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Olumlu</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Tepkiler</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Duyurular</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>Diplomasi</translation>
    </message>
    <message>
        <source>International missions</source>
        <translation>Uluslararası misyonlar</translation>
    </message>
    <message>
        <source>Joint missions</source>
        <translation>Ortak misyonlar</translation>
    </message>
    <message>
        <source>Preparatory missions</source>
        <translation>Hazırlık misyonları</translation>
    </message>
    <message>
        <source>Follow-up missions</source>
        <translation>İzleme misyonları</translation>
    </message>
    <message>
        <source>Citizen observation</source>
        <translation>Yurttaş gözlemi</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Include: %1</source>
        <translation>Dahil et: %1</translation>
    </message>
    <message>
        <source>Exclude: %1</source>
        <translation>Dışarıda bırak: %1</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>Örnekler: %1</translation>
    </message>
    <message>
        <source>Coded so: %1</source>
        <translation>Böyle kodlanmış: %1</translation>
    </message>
    <message>
        <source>Coded so: %1 (%2)</source>
        <translation>Böyle kodlanmış: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>CodebookCsv</name>
    <message>
        <source>The column “%1” stands there twice.</source>
        <translation>“%1” sütunu iki kez var.</translation>
    </message>
    <message>
        <source>The first line has no column “%1”.</source>
        <translation>İlk satırda “%1” sütunu yok.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no value for “%3”.</source>
        <translation>Satır %1: “%2”, “%3” için bir değer değil.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Dosya boş.</translation>
    </message>
    <message>
        <source>The file has more than 50,000 lines, so it was not read.</source>
        <translation>Dosyada 50.000’den fazla satır var, bu yüzden okunmadı.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, the first line has %3. The file may be cut off.</source>
        <translation>%1. satırda %2 hücre var, ilk satırda %3. Dosya kesilmiş olabilir.</translation>
    </message>
    <message>
        <source>Line %1: a term needs a vocabulary and a key.</source>
        <translation>Satır %1: terime sözlük ve anahtar gerekir.</translation>
    </message>
</context>
<context>
    <name>CodebookFile</name>
    <message>
        <source>Line %1: the term “%2” stands there twice.</source>
        <translation>Satır %1: “%2” terimi iki kez var.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Satır %1, “%2”: %3</translation>
    </message>
    <message>
        <source>Line %1: the parent “%2” is neither in the file nor in the project.</source>
        <translation>Satır %1: “%2” üst terimi ne dosyada ne projede var.</translation>
    </message>
    <message>
        <source>Line %1: the parents of “%2” go in a ring.</source>
        <translation>Satır %1: “%2” üst terimleri bir halka oluşturuyor.</translation>
    </message>
</context>
<context>
    <name>CodebookQdc</name>
    <message>
        <source>The file declares a document type or entities, which a codebook does not need, so it was not read.</source>
        <translation>Dosya, kod kitabına gerekmeyen belge türü ya da varlıklar bildiriyor, bu yüzden okunmadı.</translation>
    </message>
    <message>
        <source>Line %1: the file is no whole XML: %2. It may be cut off.</source>
        <translation>Satır %1: dosya bütün bir XML değil: %2. Kesilmiş olabilir.</translation>
    </message>
    <message>
        <source>The file is no REFI-QDA codebook (QDC).</source>
        <translation>Dosya bir REFI-QDA kod kitabı (QDC) değil.</translation>
    </message>
    <message>
        <source>Line %1: codes are nested deeper than 64.</source>
        <translation>Satır %1: kodlar 64’ten derin iç içe.</translation>
    </message>
    <message>
        <source>Line %1: a code has no name.</source>
        <translation>Satır %1: bir kodun adı yok.</translation>
    </message>
    <message>
        <source>The file has more than 50,000 codes, so it was not read.</source>
        <translation>Dosyada 50.000’den fazla kod var, bu yüzden okunmadı.</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB, so it was not read.</source>
        <translation>Dosya 32 MB’tan büyük, bu yüzden okunmadı.</translation>
    </message>
</context>
<context>
    <name>CodebookQueue</name>
    <message>
        <source>Changed: %1 (%2)</source>
        <translation>Değişti: %1 (%2)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Gitti: %1</translation>
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
        <translation>Açıklamalar ve savlar neyle, hangi kurallarla kodlanıyor</translation>
    </message>
    <message>
        <source>Codebook: %1</source>
        <translation>Kod kitabı: %1</translation>
    </message>
    <message>
        <source>Prepared with Scrutineer from the project %1</source>
        <translation>%1 projesinden Scrutineer ile hazırlandı</translation>
    </message>
    <message>
        <source>vocabularies</source>
        <translation>sözlükler</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>terimler</translation>
    </message>
    <message>
        <source>version</source>
        <translation>sürüm</translation>
    </message>
    <message>
        <source>Uses. </source>
        <translation>Kullanım. </translation>
    </message>
    <message>
        <source>How many records of this project choose a term.</source>
        <translation>Bu projede kaç kayıt terimi seçiyor.</translation>
    </message>
    <message>
        <source>State of the project. </source>
        <translation>Projenin durumu. </translation>
    </message>
    <message>
        <source>History ends with %1.</source>
        <translation>Geçmişin sonu: %1.</translation>
    </message>
    <message>
        <source>This vocabulary has no terms.</source>
        <translation>Bu sözlükte terim yok.</translation>
    </message>
    <message>
        <source>Terms with their labels and uses</source>
        <translation>Terimler, adları ve kullanımları</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Kullanım</translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (artık sunulmuyor)</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tuş %1</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n kez kullanılmış</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>Versions of the codebook, the newest first</source>
        <translation>Kod kitabının sürümleri, en yenisi önce</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Yayımlandı</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ne değişti</translation>
    </message>
</context>
<context>
    <name>CodingField</name>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 bütünüyle</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>%1 is a folder; name the file to write.</source>
        <translation>%1 bir klasör; yazılacak dosyanın adını verin.</translation>
    </message>
    <message>
        <source>The copy cannot have the project&apos;s own name.</source>
        <translation>Kopya projenin kendi adını taşıyamaz.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or add --replace.</source>
        <translation>%1 zaten var. Başka bir ad seçin ya da --replace ekleyin.</translation>
    </message>
    <message>
        <source>writes a verified copy, also while the project is open</source>
        <translation>proje açıkken bile doğrulanmış bir kopya yazar</translation>
    </message>
    <message>
        <source>The copy is complete and has been checked when the command ends with 0; else there is none.</source>
        <translation>Komut 0 ile biterse kopya tamdır ve denetlenmiştir; yoksa kopya yoktur.</translation>
    </message>
    <message>
        <source>Replaces a file that is there already.</source>
        <translation>Zaten var olan bir dosyanın yerine geçer.</translation>
    </message>
    <message>
        <source>The search index and the conditions of columns were not checked: the project is write-protected or open for writing elsewhere.</source>
        <translation>Arama dizini ve sütun koşulları denetlenmedi: proje yazmaya karşı korumalı ya da başka bir yerde yazmak için açık.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Düzeltilecek bir şey yok.</translation>
    </message>
    <message>
        <source>looks through the whole project for damage and broken rules</source>
        <translation>tüm projede bozulma ve çiğnenmiş kural arar</translation>
    </message>
    <message>
        <source>Checks the file&apos;s structure, references, orphaned records, terms used in the wrong vocabulary, dates, attachments, the chain of history and the search index. Prints one line for each finding and ends with 4 when there is any. Changes nothing.</source>
        <translation>Dosyanın yapısını, bağlantıları, sahipsiz kayıtları, yanlış sözlükte kullanılan terimleri, tarihleri, ekleri, geçmiş zincirini ve arama dizinini denetler. Her bulgu için bir satır yazar, bulgu varsa 4 ile biter. Hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Prints one JSON array.</source>
        <translation>Tek bir JSON dizisi yazar.</translation>
    </message>
    <message>
        <source>The election: its id or label; not needed when there is only one.</source>
        <translation>Seçim: kimliği veya adı; yalnızca bir tane varsa gerekmez.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Yazılacak dosya.</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>Hangi dosyanın yazılacağını -o ile belirtin.</translation>
    </message>
    <message>
        <source>%1 is a folder; -o takes a file.</source>
        <translation>%1 bir klasör; -o bir dosya ister.</translation>
    </message>
    <message>
        <source>There is no chart “%1”. “scrutineer charts” lists them.</source>
        <translation>“%1” grafiği yok. Bunları “scrutineer charts” listeler.</translation>
    </message>
    <message>
        <source>lists the charts by name</source>
        <translation>grafikleri adlarıyla listeler</translation>
    </message>
    <message>
        <source>writes the sample&apos;s dossier and all its charts into a folder</source>
        <translation>örneğin seçim dosyasını ve tüm grafiklerini bir klasöre yazar</translation>
    </message>
    <message>
        <source>Makes the sample project there when it is not there yet, and prints the paths of what was written.</source>
        <translation>Örnek proje orada henüz yoksa oluşturur ve yazılanların yollarını gösterir.</translation>
    </message>
    <message>
        <source>--limit takes a whole number of 1 or more.</source>
        <translation>--limit, 1 veya daha büyük bir tam sayı ister.</translation>
    </message>
    <message>
        <source>lists the changes, newest first</source>
        <translation>değişiklikleri listeler, en yenisi önce</translation>
    </message>
    <message>
        <source>With --record, each change of one record, field by field, with the values before and after.</source>
        <translation>--record ile tek bir kaydın her değişikliği, alan alan, önceki ve sonraki değerlerle.</translation>
    </message>
    <message>
        <source>Only this record: its id, or its type and label.</source>
        <translation>Yalnızca bu kayıt: kimliği ya da türü ve adı.</translation>
    </message>
    <message>
        <source>How many changes at most; 100 when not given.</source>
        <translation>En çok kaç değişiklik; verilmezse 100.</translation>
    </message>
    <message>
        <source>File:         %1</source>
        <translation>Dosya:          %1</translation>
    </message>
    <message>
        <source>Size:         %1</source>
        <translation>Boyut:          %1</translation>
    </message>
    <message>
        <source>Schema:       %1</source>
        <translation>Şema:           %1</translation>
    </message>
    <message>
        <source>Changes:      %1</source>
        <translation>Değişiklikler:  %1</translation>
    </message>
    <message>
        <source>Last change:  %1</source>
        <translation>Son değişiklik: %1</translation>
    </message>
    <message>
        <source>State digest: %1</source>
        <translation>Durum özeti:    %1</translation>
    </message>
    <message>
        <source>tells what a project holds</source>
        <translation>projede neler olduğunu bildirir</translation>
    </message>
    <message>
        <source>The state digest names the project&apos;s state: it changes with every change and is printed in reports.</source>
        <translation>Durum özeti projenin durumunu belirtir: her değişiklikle değişir ve raporlarda basılır.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>JSON yazar.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. It has: %3.</source>
        <translation>%1: “%2” alanı yok. Olanlar: %3.</translation>
    </message>
    <message>
        <source>There is no record type “%1”. There are: %2.</source>
        <translation>“%1” diye bir kayıt türü yok. Olanlar: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of --json and --csv.</source>
        <translation>--json ve --csv seçeneklerinden birini seçin.</translation>
    </message>
    <message>
        <source>Which records, such as “kind:preliminary_statement date:2024-02-01..2024-02-10”.</source>
        <translation>Hangi kayıtlar, örneğin “kind:preliminary_statement date:2024-02-01..2024-02-10”.</translation>
    </message>
    <message>
        <source>Only what belongs to this election: its id or label.</source>
        <translation>Yalnızca bu seçime ait olanlar: kimliği veya adı.</translation>
    </message>
    <message>
        <source>The field to sort by; with a leading “-” the other way round.</source>
        <translation>Sıralama alanı; başında “-” varsa ters sırayla.</translation>
    </message>
    <message>
        <source>Prints one JSON array of {id, type, label, private, values, labels}.</source>
        <translation>{id, type, label, private, values, labels} nesnelerinden oluşan tek bir JSON dizisi yazar.</translation>
    </message>
    <message>
        <source>Prints CSV (RFC 4180); text that a spreadsheet would take for a formula gets an apostrophe.</source>
        <translation>CSV yazar (RFC 4180); hesap tablosunun formül sanacağı metnin başına kesme işareti konur.</translation>
    </message>
    <message>
        <source>lists the records of a type that match a filter</source>
        <translation>bir türün filtreye uyan kayıtlarını listeler</translation>
    </message>
    <message>
        <source>TYPE is the name of a record type, such as mission, visit, statement, organization or figure. In JSON, values are as stored: dates as EDTF, terms and choices by key, references by id; labels are for people. In CSV, dates, numbers and text are as stored, all else is by its label.</source>
        <translation>TYPE bir kayıt türünün adıdır, örneğin mission, visit, statement, organization veya figure. JSON&apos;da değerler saklandığı gibidir: tarihler EDTF, terimler ve seçenekler anahtarla, bağlantılar kimlikle; adlar insanlar içindir. CSV&apos;de tarihler, sayılar ve metin saklandığı gibidir, gerisi adıyla verilir.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Oluşturuldu: %1</translation>
    </message>
    <message>
        <source>makes a new project with the shipped vocabularies</source>
        <translation>hazır sözlüklerle yeni bir proje oluşturur</translation>
    </message>
    <message>
        <source>A file that is there already is never replaced.</source>
        <translation>Zaten var olan bir dosyanın yerine asla geçilmez.</translation>
    </message>
    <message>
        <source>makes the sample project: five elections in Azerbaijan</source>
        <translation>örnek projeyi oluşturur: Azerbaycan&apos;da beş seçim</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 to %1.</source>
        <translation>--limit, 1 ile %1 arasında bir tam sayı ister.</translation>
    </message>
    <message>
        <source>There is no record type “%1”.</source>
        <translation>“%1” diye bir kayıt türü yok.</translation>
    </message>
    <message>
        <source>There is more in %1; --limit shows it.</source>
        <translation>Daha fazlası var: %1; --limit gösterir.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Hiçbir şey bulunamadı.</translation>
    </message>
    <message>
        <source>Letters as typed: nothing is folded.</source>
        <translation>Harfler yazıldığı gibi: hiçbir şey eşitlenmez.</translation>
    </message>
    <message>
        <source>Only records of this type.</source>
        <translation>Yalnızca bu türdeki kayıtlar.</translation>
    </message>
    <message>
        <source>What belongs to this election comes first.</source>
        <translation>Bu seçime ait olanlar önce gelir.</translation>
    </message>
    <message>
        <source>How many hits at most of each group; 60 when not given.</source>
        <translation>Her gruptan en çok kaç sonuç; verilmezse 60.</translation>
    </message>
    <message>
        <source>finds words in names, titles and texts of all records</source>
        <translation>tüm kayıtların adlarında, başlıklarında ve metinlerinde sözcük bulur</translation>
    </message>
    <message>
        <source>Letters fold as users of the region type: aliyev finds Əliyev, xocali finds Xocalı. Names come first, then titles, then texts.</source>
        <translation>Harfler bölgede yazıldığı gibi eşitlenir: aliyev Əliyev&apos;i, xocali Xocalı&apos;yı bulur. Önce adlar, sonra başlıklar, sonra metinler gelir.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Değiştir: %1</translation>
    </message>
    <message>
        <source>The record holds these values already; nothing was changed.</source>
        <translation>Kayıtta zaten bu değerler var; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>changes fields of a record, as one change that can be undone</source>
        <translation>bir kaydın alanlarını geri alınabilen tek bir değişiklik olarak değiştirir</translation>
    </message>
    <message>
        <source>ID is the record&apos;s id, or its type and label. Dates are typed freely (“6 Feb 2024”, “about 5 Feb 2024”, “before 19 Dec 2023”), terms by key or label, references by id or label, flags as yes or no; FIELD= makes a field blank. Prints what was set.</source>
        <translation>ID kaydın kimliği ya da türü ve adıdır. Tarihler serbestçe yazılır (“6 Şubat 2024”, “yaklaşık 5 Şubat 2024”, “19 Aralık 2023&apos;ten önce”), terimler anahtar veya adla, bağlantılar kimlik veya adla, evet-hayır alanları yes veya no ile; FIELD= alanı boşaltır. Neyin yazıldığını gösterir.</translation>
    </message>
    <message>
        <source>adds a record and prints its id</source>
        <translation>bir kayıt ekler ve kimliğini yazar</translation>
    </message>
    <message>
        <source>Values are given as for “set”. The last line printed is the id.</source>
        <translation>Değerler “set” komutundaki gibi verilir. Yazılan son satır kimliktir.</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>(kaynaksız)</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Özel</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Tanımlayıcılar</translation>
    </message>
    <message>
        <source>Labels given by others</source>
        <translation>Başkalarının verdiği etiketler</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>shows one record with its figures, relations and sources</source>
        <translation>tek bir kaydı rakamları, ilişkileri ve kaynaklarıyla gösterir</translation>
    </message>
    <message>
        <source>ID is the record&apos;s id, or its type and label, such as “organization:OSCE/ODIHR”. In JSON, “parts” holds the records that belong to it.</source>
        <translation>ID kaydın kimliği ya da türü ve adıdır, örneğin “organization:OSCE/ODIHR”. JSON&apos;da “parts” ona ait kayıtları tutar.</translation>
    </message>
    <message>
        <source>The fields to print, with commas between; without it JSON has all.</source>
        <translation>Yazdırılacak alanlar, virgülle ayrılmış; verilmezse JSON hepsini içerir.</translation>
    </message>
    <message>
        <source>%1 was written by an earlier version, and no copy of it could be brought up to date to be read: %2 To bring the file itself up to date, open it once with “scrutineer FILE”.</source>
        <translation>%1 daha eski bir sürümle yazılmış ve okumak için bir kopyası güncellenemedi: %2 Dosyanın kendisini güncellemek için onu bir kez “scrutineer DOSYA” ile açın.</translation>
    </message>
    <message>
        <source>%1 was written by an earlier version. It is read from a copy that was brought up to date; the file was not changed. To bring the file itself up to date, open it once with “scrutineer FILE”.</source>
        <translation>%1 daha eski bir sürümle yazılmış. Güncellenmiş bir kopyadan okunuyor; dosya değiştirilmedi. Dosyanın kendisini güncellemek için onu bir kez “scrutineer DOSYA” ile açın.</translation>
    </message>
    <message>
        <source>Which statements, codings and claims, such as “kind:preliminary_statement coder:A polarity&lt;0”.</source>
        <translation>Hangi açıklamalar, kodlamalar ve savlar, örneğin “kind:preliminary_statement coder:A polarity&lt;0”.</translation>
    </message>
    <message>
        <source>lists coded claims with theme, polarity and wording</source>
        <translation>kodlanmış savları konu, yönelim ve ifadeleriyle sıralar</translation>
    </message>
    <message>
        <source>In the order of their statements, the most critical first. The filter may name fields of statements, codings and claims.</source>
        <translation>Açıklamalarının sırasıyla, en eleştirel olanlar önce. Süzgeç açıklama, kodlama ve savların alanlarını anabilir.</translation>
    </message>
    <message>
        <source>There are no rows “%1”. There are: missions, statements, kinds, elections (with --organization).</source>
        <translation>“%1” satırları yok. Şunlar var: missions, statements, kinds, elections (--organization ile).</translation>
    </message>
    <message>
        <source>One cannot compare by “%1”, but by theme, stage or yardstick.</source>
        <translation>“%1” üzerinden karşılaştırılamaz; theme, stage veya yardstick üzerinden karşılaştırılabilir.</translation>
    </message>
    <message>
        <source>What stands in the columns: theme, stage or yardstick.</source>
        <translation>Sütunlarda ne duruyor: theme, stage veya yardstick.</translation>
    </message>
    <message>
        <source>What stands in the rows: missions, statements, kinds (of organisation) or elections.</source>
        <translation>Satırlarda ne duruyor: missions, statements, kinds (kuruluş türleri) veya elections.</translation>
    </message>
    <message>
        <source>Whose elections are compared: its id or label.</source>
        <translation>Kimin seçimleri karşılaştırılıyor: kimliği veya adı.</translation>
    </message>
    <message>
        <source>The verdicts of the codings instead of the claims’ polarity.</source>
        <translation>Savların yönelimi yerine kodlamaların hükümleri.</translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n misyon</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tüm konular</translation>
    </message>
    <message>
        <source>sets missions side by side, by theme, stage or yardstick</source>
        <translation>misyonları konu, aşama veya ölçüte göre yan yana koyar</translation>
    </message>
    <message>
        <source>A cell has the mean polarity of its claims, from -2 to +2, and their number; else its state says what the gap means: left_out (by the filter), not_observed, no_mission, not_addressed, not_in_text or not_coded. The filter may name fields of statements, codings and claims.</source>
        <translation>Bir hücrede savların -2 ile +2 arasındaki ortalama yönelimi ve sayısı durur; yoksa durumu boşluğun anlamını söyler: left_out (süzgeçle dışarıda), not_observed, no_mission, not_addressed, not_in_text veya not_coded. Süzgeç açıklama, kodlama ve savların alanlarını anabilir.</translation>
    </message>
    <message>
        <source>lists on which themes missions are silent, and in which way</source>
        <translation>misyonların hangi konularda ve nasıl sustuğunu sıralar</translation>
    </message>
    <message>
        <source>States: left_out (by the filter), not_observed (explicitly), no_mission (declined, not invited), not_addressed (all codings complete, on full texts), not_in_text (only excerpts or retellings are on file) and not_coded.</source>
        <translation>Durumlar: left_out (süzgeçle), not_observed (açıkça), no_mission (reddetti, davet edilmedi), not_addressed (tüm kodlamalar tam metinlerde bitti), not_in_text (yalnızca alıntılar veya aktarmalar var) ve not_coded.</translation>
    </message>
    <message>
        <source>says how far missions are apart on each theme</source>
        <translation>misyonların her konuda ne kadar ayrıştığını söyler</translation>
    </message>
    <message>
        <source>(1 - A) / 2 with van der Eijk&apos;s A (2001), one value for each mission: 0 is one voice, 1 is half at each end. A theme with one mission has none.</source>
        <translation>(1 - A) / 2, A van der Eijk’in ölçüsü (2001), her misyona bir değer: 0 tek ses, 1 yarı yarıya iki uç. Tek misyonlu konunun değeri yoktur.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n sözcük</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n açıklama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n seçim</numerusform>
        </translation>
    </message>
    <message>
        <source>--words takes a number from %1 to %2.</source>
        <translation>--words %1 ile %2 arasında bir sayı alır.</translation>
    </message>
    <message>
        <source>Which statements, such as “kind:preliminary_statement”.</source>
        <translation>Hangi açıklamalar, örneğin “kind:preliminary_statement”.</translation>
    </message>
    <message>
        <source>The fewest words of a passage; 8 unless given.</source>
        <translation>Bir parçanın en az sözcüğü; verilmezse 8.</translation>
    </message>
    <message>
        <source>Also compares summaries and texts of unknown standing, whose wording may be the researcher’s.</source>
        <translation>Sözleri araştırmacının olabilecek özetleri ve niteliği bilinmeyen metinleri de karşılaştırır.</translation>
    </message>
    <message>
        <source>lists wording that stands in several statements</source>
        <translation>birkaç açıklamada geçen ifadeleri listeler</translation>
    </message>
    <message>
        <source>By winnowing (Schleimer, Wilkerson and Aiken 2003): every run of words that two statements share, of the given length or longer, is found. Verbatim texts and translations of the same language are compared. CSV has a line for each place of a passage; start and length count code points. JSON has the share of each text that is reused and the pairs of texts too.</source>
        <translation>Winnowing yöntemiyle (Schleimer, Wilkerson ve Aiken 2003): iki açıklamada ortak olan, verilen uzunlukta ya da daha uzun her sözcük dizisi bulunur. Aynı dildeki birebir metinler ve çeviriler karşılaştırılır. CSV’de parçanın her yeri için bir satır vardır; başlangıç ve uzunluk kod noktalarıyla sayılır. JSON’da her metnin yeniden kullanılan payı ve metin çiftleri de vardır.</translation>
    </message>
    <message>
        <source>Which visits and missions, such as “kind:meeting organizations:ots”.</source>
        <translation>Hangi ziyaretler ve misyonlar, örneğin “kind:meeting organizations:ots”.</translation>
    </message>
    <message>
        <source>tells whom each mission met, by class, with the gaps</source>
        <translation>her misyonun kiminle görüştüğünü sınıf sınıf, boşluklarıyla söyler</translation>
    </message>
    <message>
        <source>Counts held visits with at least one interlocutor of a class. A mission without visits on file has no number, which is not the same as none: no_mission, no_visits, left_out (by the filter), none_held, no_class, known.</source>
        <translation>Sınıftan en az bir muhatabı olan gerçekleşmiş ziyaretleri sayar. Ziyareti kayıtlı olmayan misyonun sayısı yoktur; bu sıfır demek değildir: no_mission, no_visits, left_out (süzgeçle), none_held, no_class, known.</translation>
    </message>
    <message>
        <source>There is no report “%1”; there are: dossier, codebook.</source>
        <translation>“%1” raporu yok; olanlar: dossier, codebook.</translation>
    </message>
    <message>
        <source>writes the dossier of an election, or the codebook, as PDF</source>
        <translation>bir seçimin dosyasını ya da kod kitabını PDF olarak yazar</translation>
    </message>
    <message>
        <source>REPORT is dossier or codebook. Prints the path of what was written.</source>
        <translation>REPORT dossier ya da codebook. Yazılanın yolunu basar.</translation>
    </message>
    <message>
        <source>--between takes organization, elections or missions, not “%1”.</source>
        <translation>--between organization, elections ya da missions alır, “%1” değil.</translation>
    </message>
    <message>
        <source>Only passages within one organization, or between several elections or missions: organization, elections or missions.</source>
        <translation>Yalnızca tek kuruluş içindeki ya da birkaç seçim veya misyon arasındaki parçalar: organization, elections ya da missions.</translation>
    </message>
    <message>
        <source>Also lists names, titles, runs of function words and near variants of passages.</source>
        <translation>Adları, başlıkları, işlev sözcüğü dizilerini ve parçaların yakın çeşitlerini de listeler.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 okunamıyor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>With --spec, name the project file only.</source>
        <translation>--spec ile yalnızca proje dosyasını yazın.</translation>
    </message>
    <message>
        <source>Name a chart and a project file. “scrutineer charts” lists them.</source>
        <translation>Bir grafik ve proje dosyası yazın. “scrutineer charts” bunları listeler.</translation>
    </message>
    <message>
        <source>%1 must end in .png, .svg, .pdf or .csv.</source>
        <translation>%1 .png, .svg, .pdf veya .csv ile bitmeli.</translation>
    </message>
    <message>
        <source>Draws the chart that this JSON file describes, in place of NAME.</source>
        <translation>NAME yerine bu JSON dosyasının anlattığı grafiği çizer.</translation>
    </message>
    <message>
        <source>Which records, such as “state:deployed”.</source>
        <translation>Hangi kayıtlar, örneğin “state:deployed”.</translation>
    </message>
    <message>
        <source>The record type that the filter is on; without it, what the chart counts.</source>
        <translation>Süzgecin ait olduğu kayıt türü; yoksa grafiğin saydığı.</translation>
    </message>
    <message>
        <source>writes a chart as PNG, SVG, PDF or CSV</source>
        <translation>bir grafiği PNG, SVG, PDF veya CSV olarak yazar</translation>
    </message>
    <message>
        <source>The format follows from the ending of the file to write. “charts” lists the names. With --spec SPEC.json, NAME is left out: the file holds one object with “type” (what is counted), “by”, “split”, “measure” (count, share, sum, mean, median, values), “number”, “part”, “filter”, “kind”, “by_value”, “most” and “title”.</source>
        <translation>Biçim yazılacak dosyanın sonundan anlaşılır. “charts” adları listeler. --spec SPEC.json ile NAME yazılmaz: dosyada tek nesne olur: “type” (ne sayılır), “by”, “split”, “measure” (count, share, sum, mean, median, values), “number”, “part”, “filter”, “kind”, “by_value”, “most” ve “title”.</translation>
    </message>
    <message>
        <source>Which records, such as “kind:meeting”.</source>
        <translation>Hangi kayıtlar, örneğin “kind:meeting”.</translation>
    </message>
    <message>
        <source>The type of record that the filter is on, such as mission; without it the records that are counted.</source>
        <translation>Süzgecin ait olduğu kayıt türü, örneğin mission; yoksa sayılan kayıtlar.</translation>
    </message>
    <message>
        <source>Visits: kind or mission. Countries: elections, missions (by country of the election) or senders (by country of the organisations).</source>
        <translation>Visits: kind veya mission. Countries: elections, missions (seçimin ülkesine göre) veya senders (kuruluşların ülkesine göre).</translation>
    </message>
    <message>
        <source>PNG: how many pixels make one of the picture, 0.1 to 16.</source>
        <translation>PNG: resmin bir pikseline kaç piksel düştüğü, 0.1–16.</translation>
    </message>
    <message>
        <source>There is no map “%1”; there are: visits, stations, countries.</source>
        <translation>“%1” haritası yok; olanlar: visits, stations, countries.</translation>
    </message>
    <message>
        <source>“--by %1” does not suit the map of %2.</source>
        <translation>“--by %1” %2 haritasına uymaz.</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.1 to 16.</source>
        <translation>--scale 0.1 ile 16 arasında bir sayı alır.</translation>
    </message>
    <message>
        <source>writes a map of visits, observed places or countries as PNG, SVG, PDF or CSV</source>
        <translation>ziyaretlerin, gözlem yerlerinin veya ülkelerin haritasını PNG, SVG, PDF veya CSV olarak yazar</translation>
    </message>
    <message>
        <source>The format follows from the ending of the file to write. Records without a place are named under the map and in the CSV. Borders are Natural Earth&apos;s de facto lines.</source>
        <translation>Biçim yazılacak dosyanın sonundan anlaşılır. Yeri olmayan kayıtlar haritanın altında ve CSV’de anılır. Sınırlar Natural Earth’ün fiilî çizgileridir.</translation>
    </message>
    <message>
        <source>There is no scale “%1”. There are: week, even, calendar.</source>
        <translation>“%1” ölçeği yok. Olanlar: week, even, calendar.</translation>
    </message>
    <message>
        <source>Lanes are grouped by class, kind or organization, not by “%1”.</source>
        <translation>Şeritler “%1” ile değil, class, kind veya organization ile gruplanır.</translation>
    </message>
    <message>
        <source>Choose one of --stack and --election.</source>
        <translation>--stack ve --election içinden birini seçin.</translation>
    </message>
    <message>
        <source>The record type that the filter is on; mission without it.</source>
        <translation>Süzgecin ait olduğu kayıt türü; yoksa mission.</translation>
    </message>
    <message>
        <source>All elections, each from its voting day, by organisation.</source>
        <translation>Bütün seçimler, her biri kendi oy gününden, kuruluşlara göre.</translation>
    </message>
    <message>
        <source>week (days around the vote enlarged), even or calendar.</source>
        <translation>week (oylama çevresindeki günler büyütülmüş), even veya calendar.</translation>
    </message>
    <message>
        <source>Groups lanes by class, kind or organization.</source>
        <translation>Şeritleri class, kind veya organization ile gruplar.</translation>
    </message>
    <message>
        <source>writes a timeline as PNG, SVG, PDF or CSV</source>
        <translation>zaman çizelgesini PNG, SVG, PDF veya CSV olarak yazar</translation>
    </message>
    <message>
        <source>Missions, visits and statements by days before and after the vote. The format follows from the ending of the file to write. What has no date is named below the picture.</source>
        <translation>Oylamadan önceki ve sonraki günlere göre misyonlar, ziyaretler ve açıklamalar. Biçim yazılacak dosyanın sonundan anlaşılır. Tarihi olmayanlar resmin altında anılır.</translation>
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
        <translation>Çıkış kodları:
  0  yapıldı
  1  iş yapılamadı; nedeni standart hata akışında
  2  komut satırı yanlış: bilinmeyen komut, seçenek, alan, filtre veya değer
  3  dosya, kayıt, seçim veya grafik yok
  4  check düzeltilecek bir şey buldu
  5  kayıt bu arada değişti ya da proje başka bir yerde yazmak için açık
</translation>
    </message>
    <message>
        <source>Usage: scrutineer [--read-only] [FILE]      opens the window
       scrutineer COMMAND [options] …       works without a window

Commands:
</source>
        <translation>Kullanım: scrutineer [--read-only] [FILE]      pencereyi açar
          scrutineer COMMAND [options] …       penceresiz çalışır

Komutlar:
</translation>
    </message>
    <message>
        <source>The language of labels: en, az, ru or tr.</source>
        <translation>Adların dili: en, az, ru veya tr.</translation>
    </message>
    <message>
        <source>Prints what this command does.</source>
        <translation>Bu komutun ne yaptığını yazar.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Bağımsız değişkenler:</translation>
    </message>
    <message>
        <source>There is no command “%1”. “scrutineer --help” lists them.</source>
        <translation>“%1” komutu yok. Bunları “scrutineer --help” listeler.</translation>
    </message>
    <message>
        <source>“scrutineer help %1” tells how it is used.</source>
        <translation>Nasıl kullanıldığını “scrutineer help %1” anlatır.</translation>
    </message>
    <message>
        <source>It has to be: scrutineer %1 %2.</source>
        <translation>Şöyle olmalı: scrutineer %1 %2.</translation>
    </message>
    <message>
        <source>There is no language “%1”; there are en, az, ru and tr.</source>
        <translation>“%1” dili yok; olanlar: en, az, ru ve tr.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a project file. “scrutineer --help” lists the commands.</source>
        <translation>“%1” ne bir komut ne de bir proje dosyası. Komutları “scrutineer --help” listeler.</translation>
    </message>
    <message>
        <source>The results could not be written out; the disk may be full.</source>
        <translation>Sonuçlar yazılamadı; disk dolu olabilir.</translation>
    </message>
    <message>
        <source>Options:
  --language CODE   en, az, ru or tr, for this time; else that of the settings
  --sample          opens the sample project in the window, made when it is not there
  --version         prints the version
  --help            prints this; “scrutineer help COMMAND” tells more of one

Input and output are UTF-8. Results go to standard output, all else to standard error.

</source>
        <translation>Seçenekler:
  --language CODE   en, az, ru ya da tr, bu seferlik; yoksa ayarlardaki
  --sample          örnek projeyi pencerede açar, yoksa oluşturur
  --version         sürümü yazar
  --help            bunu yazar; “scrutineer help COMMAND” bir komutu ayrıntılı anlatır

Girdi ve çıktı UTF-8&apos;dir. Sonuçlar standart çıktıya, geri kalan her şey standart hataya gider.

</translation>
    </message>
</context>
<context>
    <name>ComparisonBoard</name>
    <message>
        <source>declined</source>
        <translation>reddetti</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>davet edilmedi</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>izin verilmedi</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>ortak</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>açıklama yok</translation>
    </message>
    <message>
        <source>only positive</source>
        <translation>yalnızca olumlu</translation>
    </message>
    <message>
        <source>only critical</source>
        <translation>yalnızca eleştirel</translation>
    </message>
    <message>
        <source>No stage given</source>
        <translation>Aşama belirtilmemiş</translation>
    </message>
    <message>
        <source>No yardstick given</source>
        <translation>Ölçüt belirtilmemiş</translation>
    </message>
    <message>
        <source>No theme given</source>
        <translation>Konu belirtilmemiş</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Kodlandı</translation>
    </message>
    <message>
        <source>Left out by the filter</source>
        <translation>Süzgecin dışında</translation>
    </message>
    <message>
        <source>Explicitly not observed</source>
        <translation>Açıkça gözlemlenmedi</translation>
    </message>
    <message>
        <source>No mission</source>
        <translation>Misyon yok</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>Değinilmemiş</translation>
    </message>
    <message>
        <source>Not in the text on file</source>
        <translation>Eldeki metinde yok</translation>
    </message>
    <message>
        <source>Not yet coded</source>
        <translation>Henüz kodlanmadı</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The search was stopped.</source>
        <translation>Arama durduruldu.</translation>
    </message>
    <message>
        <source>The project file is in use by another program. Close it there, then try again.</source>
        <translation>Proje dosyası başka bir programda açık. Orada kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space, then try again.</source>
        <translation>Disk dolu. Hiçbir şey değişmedi; yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The project file or its folder cannot be written. Save a copy elsewhere to go on.</source>
        <translation>Proje dosyasına veya klasörüne yazılamıyor. Sürdürmek için başka bir yere bir kopya kaydedin.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed. Save a copy elsewhere and check the disk. (%1)</source>
        <translation>Disk bir hata bildirdi. Hiçbir şey değişmedi. Başka bir yere bir kopya kaydedip diski denetleyin. (%1)</translation>
    </message>
    <message>
        <source>This file is not a Scrutineer project.</source>
        <translation>Bu dosya bir Scrutineer projesi değil.</translation>
    </message>
    <message>
        <source>The project file is damaged. Open the newest backup beside it. (%1)</source>
        <translation>Proje dosyası bozulmuş. Yanındaki en yeni yedeği açın. (%1)</translation>
    </message>
    <message>
        <source>The project does not accept this value, so nothing was changed. (%1)</source>
        <translation>Proje bu değeri kabul etmiyor; bu yüzden hiçbir şey değişmedi. (%1)</translation>
    </message>
    <message>
        <source>The project file could not be used. (%1)</source>
        <translation>Proje dosyası kullanılamadı. (%1)</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Qt&apos;nin SQLite sürücüsü eksik. libqt6sql6-sqlite paketini kurun.</translation>
    </message>
    <message>
        <source>This SQLite has no full-text search (FTS5), which Scrutineer needs.</source>
        <translation>Bu SQLite&apos;ta Scrutineer&apos;ın gerektirdiği tam metin araması (FTS5) yok.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: a quotation mark stands inside a cell that is not quoted.</source>
        <translation>Satır %1: tırnaksız hücrenin içinde tırnak var.</translation>
    </message>
    <message>
        <source>The file ends inside a quoted cell that begins in line %1. It may be cut off.</source>
        <translation>Dosya %1. satırda başlayan tırnaklı hücrenin içinde bitiyor. Kesilmiş olabilir.</translation>
    </message>
    <message>
        <source>Line %1: something stands between the end of a quoted cell and the next one.</source>
        <translation>Satır %1: tırnaklı hücrenin sonu ile sonraki arasında bir şey var.</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB, so it was not read.</source>
        <translation>Dosya 32 MB’tan büyük, bu yüzden okunmadı.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8. Save it as “CSV UTF-8” and try again.</source>
        <translation>Dosya UTF-8 metin değil. “CSV UTF-8” olarak kaydedip yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>DateUnit</name>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Haftanın günü</translation>
    </message>
    <message>
        <source>Length in days</source>
        <translation>Gün olarak uzunluk</translation>
    </message>
    <message>
        <source>Days to election</source>
        <translation>Seçime kalan günler</translation>
    </message>
</context>
<context>
    <name>DeclarationSheet</name>
    <message>
        <source>Coder</source>
        <translation>Kodlayıcı</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>yanıtlanmadı</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1: not</translation>
    </message>
    <message>
        <source>%1: sources</source>
        <translation>%1: kaynaklar</translation>
    </message>
    <message>
        <source>Coder not given</source>
        <translation>Kodlayıcı belirtilmemiş</translation>
    </message>
</context>
<context>
    <name>DeletePlan</name>
    <message>
        <source>Other records refer to this one, so it was not deleted.</source>
        <translation>Bu kayda başka kayıtlar bağlı; bu yüzden silinmedi.</translation>
    </message>
    <message>
        <source>Some records cannot be without the reference, so it cannot be cleared.</source>
        <translation>Bazı kayıtlar bağlantısız olamaz; bu yüzden boşaltılamaz.</translation>
    </message>
</context>
<context>
    <name>Divergence</name>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n misyon</numerusform>
        </translation>
    </message>
    <message>
        <source>(1 − A) ÷ 2, with van der Eijk’s A</source>
        <translation>(1 − A) ÷ 2, A van der Eijk’in ölçüsüdür</translation>
    </message>
    <message>
        <source>Divergence of a theme is (1 − A) ÷ 2, where A is van der Eijk’s agreement (2001, Quality &amp; Quantity 35) over the five classes −2 to +2. Each mission counts once, by the class of its mean polarity: 0 means that all are in one class, 0.5 that they are spread evenly, 1 that half stand at each end. A theme with one mission has no value. Divergence of an election is the plain mean over its themes with two or more missions.</source>
        <translation>Bir konunun ayrışması (1 − A) ÷ 2’dir; A, −2 ile +2 arasındaki beş sınıf üzerinden van der Eijk’in uyum ölçüsüdür (2001, Quality &amp; Quantity 35). Her misyon, ortalama kutupluluğunun sınıfıyla bir kez sayılır: 0 hepsinin aynı sınıfta, 0,5 eşit dağıldıklarını, 1 yarısının bir uçta yarısının öbür uçta olduğunu gösterir. Tek misyonlu konunun değeri yoktur. Bir seçimin ayrışması, iki veya daha çok misyonu olan konuların yalın ortalamasıdır.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Key facts</source>
        <translation>Temel bilgiler</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>Oy verme günü</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Polls open</source>
        <translation>Sandıklar açılıyor</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Yasal dayanak</translation>
    </message>
    <message>
        <source>Sources for the election as a whole:</source>
        <translation>Seçimin geneline ilişkin kaynaklar:</translation>
    </message>
    <message>
        <source>Missions and delegations</source>
        <translation>Misyonlar ve heyetler</translation>
    </message>
    <message>
        <source>Missions on file</source>
        <translation>Kayıtlı misyonlar</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misyon</translation>
    </message>
    <message>
        <source>Head or senior person</source>
        <translation>Başkan veya en kıdemli kişi</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Ülkede bulunma</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Sandıklar</translation>
    </message>
    <message>
        <source>“From” means that the last day is not on file; a dash, that no figure is.</source>
        <translation>“Tarihinden itibaren” son günün, çizgi ise rakamın kayıtlı olmadığını gösterir.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Steps of the election</source>
        <translation>Seçimin adımları</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kim tarafından</translation>
    </message>
    <message>
        <source>Visits and meetings</source>
        <translation>Ziyaretler ve görüşmeler</translation>
    </message>
    <message>
        <source>Visits and meetings in order</source>
        <translation>Sırasıyla ziyaretler ve görüşmeler</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Katılanlar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>No summary is on file.</source>
        <translation>Kayıtlı özet yok.</translation>
    </message>
    <message>
        <source>Verdict: </source>
        <translation>Hüküm: </translation>
    </message>
    <message>
        <source>%1, as coded by %2</source>
        <translation>%1, kodlayan: %2</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Açıklamalar</translation>
    </message>
    <message>
        <source>Figures on file, side by side</source>
        <translation>Kayıtlı rakamlar, yan yana</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tarih itibarıyla</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dayanak</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>tercih edilen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>Sources contradict each other on: %1.</source>
        <translation>Kaynaklar şu konularda çelişiyor: %1.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Election observation dossier</source>
        <translation>Seçim gözlem dosyası</translation>
    </message>
    <message>
        <source>Who observed, whom they met and what they said; with the sources, and where they differ</source>
        <translation>Kim gözlemledi, kiminle görüştü ve ne söyledi; kaynaklarıyla ve ayrıldıkları noktalarla</translation>
    </message>
    <message>
        <source>Prepared with Scrutineer from the project %1</source>
        <translation>%1 projesinden Scrutineer ile hazırlandı</translation>
    </message>
    <message>
        <source>election is %1</source>
        <translation>seçim: %1</translation>
    </message>
    <message>
        <source>Filter. </source>
        <translation>Filtre. </translation>
    </message>
    <message>
        <source>Election is %1.</source>
        <translation>Seçim: %1.</translation>
    </message>
    <message>
        <source>Verdicts. </source>
        <translation>Hükümler. </translation>
    </message>
    <message>
        <source>A verdict is a coder&apos;s reading of a statement, never a fact.</source>
        <translation>Hüküm, kodlayıcının açıklamayı okuyuşudur; hiçbir zaman olgu değildir.</translation>
    </message>
    <message>
        <source>State of the project. </source>
        <translation>Projenin durumu. </translation>
    </message>
    <message>
        <source>History ends with %1.</source>
        <translation>Geçmişin sonu: %1.</translation>
    </message>
    <message>
        <source>Where the missions differ</source>
        <translation>Misyonlar nerede ayrışıyor</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are coded.</source>
        <translation>
            <numerusform>%n sav kodlanmış.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) speak favourably only,</source>
        <translation>
            <numerusform>%n misyon yalnızca olumlu konuşuyor,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critically only,</source>
        <translation>
            <numerusform>%n yalnızca eleştirel,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both ways,</source>
        <translation>
            <numerusform>%n her iki yönde,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no coded claim.</source>
        <translation>
            <numerusform>%n için kodlanmış sav yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean polarity of the claims of each mission on each theme</source>
        <translation>Her misyonun her konudaki savlarının ortalama yönelimi</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Ayrışma</translation>
    </message>
    <message>
        <source>In brackets the number of claims, below them how far they spread. “…” is: %1. Themes: </source>
        <translation>Ayraç içinde sav sayısı, altında ne kadar yayıldıkları. “…” şudur: %1. Konular: </translation>
    </message>
    <message>
        <source>Divergence of the election: %1. </source>
        <translation>Seçimin ayrışması: %1. </translation>
    </message>
    <message>
        <source>Opposed claims</source>
        <translation>Karşıt savlar</translation>
    </message>
    <message>
        <source>Claims of different missions on the same theme and scope, two or more apart</source>
        <translation>Farklı misyonların aynı konu ve kapsamdaki, iki ya da daha çok ayrı savları</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Eleştirel</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Olumlu</translation>
    </message>
    <message>
        <source>The %1 pairs furthest apart of %2.</source>
        <translation>%2 çiftten en uzak %1 tanesi.</translation>
    </message>
    <message>
        <source>Yardsticks</source>
        <translation>Ölçütler</translation>
    </message>
    <message>
        <source>Mean polarity of the claims by the standard that they measure by</source>
        <translation>Savların ölçüt aldıkları standarda göre ortalama yönelimi</translation>
    </message>
    <message>
        <source>A claim that measures by two yardsticks counts for both.</source>
        <translation>İki ölçütle ölçen sav ikisinde de sayılır.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The draft could not be kept: %1. Save the record, or free some space.</source>
        <translation>Taslak saklanamadı: %1. Kaydı kaydedin ya da yer açın.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>%1 klasörü oluşturulamıyor</translation>
    </message>
    <message>
        <source>The draft could not be removed: %1.</source>
        <translation>Taslak kaldırılamadı: %1.</translation>
    </message>
</context>
<context>
    <name>Edtf</name>
    <message>
        <source>“%1” is not understood in a date. Write it like “6 Feb 2024”, “Feb 2024”, “about 5 Feb 2024” or “before 19 Dec 2023”.</source>
        <translation>Tarihte “%1” anlaşılmıyor. Şöyle yazın: “6 Şubat 2024”, “Şubat 2024”, “yaklaşık 5 Şubat 2024” veya “19 Aralık 2023&apos;ten önce”.</translation>
    </message>
    <message>
        <source>“%1” has a short year. Write all four digits of the year.</source>
        <translation>“%1” içinde yıl kısa. Yılın dört rakamını da yazın.</translation>
    </message>
    <message>
        <source>There is no time %1. Hours go from 0 to 23, minutes and seconds from 0 to 59.</source>
        <translation>%1 diye bir saat yok. Saat 0–23, dakika ve saniye 0–59 arasındadır.</translation>
    </message>
    <message>
        <source>“%1” is no year. Write all four digits of the year.</source>
        <translation>“%1” bir yıl değil. Yılın dört rakamını da yazın.</translation>
    </message>
    <message>
        <source>Years go from 0001 to 9999.</source>
        <translation>Yıllar 0001 ile 9999 arasındadır.</translation>
    </message>
    <message>
        <source>In “%1” the month would be %2. Months go from 1 to 12, and the day is written first.</source>
        <translation>“%1” yazımında ay %2 olurdu. Aylar 1–12 arasındadır ve önce gün yazılır.</translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3. Write the month as a word.</source>
        <translation>“%1” hem %2 hem %3 olabilir. Ayı sözcükle yazın.</translation>
    </message>
    <message>
        <source>The month is missing beside the day %1. Write it like “6 Feb 2024”.</source>
        <translation>%1 gününün yanında ay yok. Şöyle yazın: “6 Şubat 2024”.</translation>
    </message>
    <message>
        <source>%1 has no day %2: it ends on day %3.</source>
        <translation>%1: %2 günü yok, son gün %3.</translation>
    </message>
    <message>
        <source>A time needs its day, as in “8 Feb 2024 14:00”.</source>
        <translation>Saatin günü de gerekir, örneğin “8 Şubat 2024 14:00”.</translation>
    </message>
    <message>
        <source>A time zone needs a time, as in “8 Feb 2024 14:00 +04:00”.</source>
        <translation>Saat dilimi için saat de gerekir, örneğin “8 Şubat 2024 14:00 +04:00”.</translation>
    </message>
    <message>
        <source>Time zones go from -14:00 to +14:00.</source>
        <translation>Saat dilimleri -14:00 ile +14:00 arasındadır.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Böyle bir gün veya saat yok.</translation>
    </message>
    <message>
        <source>There is no date in “%1”. Write it like “6 Feb 2024”, “Feb 2024” or “about 5 Feb 2024”.</source>
        <translation>“%1” içinde tarih yok. Şöyle yazın: “6 Şubat 2024”, “Şubat 2024” veya “yaklaşık 5 Şubat 2024”.</translation>
    </message>
    <message>
        <source>There are two times for one day. Part them with a dash, as in “10:00–11:30”.</source>
        <translation>Bir gün için iki saat var. Onları çizgiyle ayırın, örneğin “10:00–11:30”.</translation>
    </message>
    <message>
        <source>There is no day 0.</source>
        <translation>0 diye bir gün yok.</translation>
    </message>
    <message>
        <source>“%1” is one date too many. Write a span with a dash, as in “4–8 Feb 2024”.</source>
        <translation>“%1” fazladan bir tarih. Aralığı çizgiyle yazın, örneğin “4–8 Şubat 2024”.</translation>
    </message>
    <message>
        <source>Before “%1” belongs a time from 1:00 to 12:59.</source>
        <translation>“%1” öncesinde 1:00 ile 12:59 arasında bir saat olmalı.</translation>
    </message>
    <message>
        <source>“%1” joins two dates. Write a span as “4–8 Feb 2024”, and two days as two records.</source>
        <translation>“%1” iki tarihi birleştiriyor. Aralığı “4–8 Şubat 2024” gibi, iki ayrı günü iki kayıt olarak yazın.</translation>
    </message>
    <message>
        <source>Two words say how the date is meant. Keep one of “before”, “after”, “from” or “until”.</source>
        <translation>Tarihin anlamını iki sözcük belirtiyor. “Önce”, “sonra”, “itibaren” veya “kadar” sözcüklerinden birini bırakın.</translation>
    </message>
    <message>
        <source>A span has two ends, but here are three. Write it like “29 Jan – 3 Feb 2024”.</source>
        <translation>Aralığın iki ucu olur, burada üç tane var. Şöyle yazın: “29 Ocak – 3 Şubat 2024”.</translation>
    </message>
    <message>
        <source>The year is missing. Write it like “6 Feb 2024”.</source>
        <translation>Yıl eksik. Şöyle yazın: “6 Şubat 2024”.</translation>
    </message>
    <message>
        <source>%1 is a %2, not a %3.</source>
        <translation>%1 günü %2, %3 değil.</translation>
    </message>
    <message>
        <source>A span cannot be “before” or “after”. Keep the span, or the one day that counts.</source>
        <translation>Aralık “önce” veya “sonra” ile kullanılamaz. Aralığı ya da asıl olan tek günü bırakın.</translation>
    </message>
    <message>
        <source>The span ends before it begins.</source>
        <translation>Aralık başlamadan bitiyor.</translation>
    </message>
    <message>
        <source>“Between” needs two dates, as in “between 4 and 8 Feb 2024”.</source>
        <translation>“Arasında” için iki tarih gerekir, örneğin “4 ve 8 Şubat 2024 arasında”.</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;%1 tarixindən&quot;, Russian &quot;с %1&quot;, Turkish &quot;%1 tarihinden itibaren&quot;.</extracomment>
        <translation>%1 tarihinden itibaren</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a date, itself included. Azerbaijani &quot;%1 tarixinədək&quot;, Russian &quot;до %1 включительно&quot;, Turkish &quot;%1 tarihine kadar&quot;.</extracomment>
        <translation>%1 tarihine kadar</translation>
    </message>
    <message>
        <source>on or before %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;ən geci %1&quot;, Russian &quot;не позднее %1&quot;, Turkish &quot;en geç %1&quot;.</extracomment>
        <translation>en geç %1</translation>
    </message>
    <message>
        <source>on or after %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;ən tezi %1&quot;, Russian &quot;не ранее %1&quot;, Turkish &quot;en erken %1&quot;.</extracomment>
        <translation>en erken %1</translation>
    </message>
    <message>
        <source>%1 (month and day not known)</source>
        <extracomment>%1 is a year. Azerbaijani &quot;ayı və günü bilinmir&quot;, Russian &quot;месяц и день неизвестны&quot;, Turkish &quot;ayı ve günü bilinmiyor&quot;.</extracomment>
        <translation>%1 (ayı ve günü bilinmiyor)</translation>
    </message>
    <message>
        <source>%1 (month not known)</source>
        <extracomment>%1 is a year. Azerbaijani &quot;ayı bilinmir&quot;, Russian &quot;месяц неизвестен&quot;, Turkish &quot;ayı bilinmiyor&quot;.</extracomment>
        <translation>%1 (ayı bilinmiyor)</translation>
    </message>
    <message>
        <source>%1 (day not known)</source>
        <extracomment>%1 is a month. Azerbaijani &quot;günü bilinmir&quot;, Russian &quot;день неизвестен&quot;, Turkish &quot;günü bilinmiyor&quot;.</extracomment>
        <translation>%1 (günü bilinmiyor)</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a date. Azerbaijani &quot;təxminən %1&quot;, Russian &quot;около %1&quot;, Turkish &quot;yaklaşık %1&quot;.</extracomment>
        <translation>yaklaşık %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Record</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Field or measure</source>
        <translation>Alan veya ölçü</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Açıklama notu</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Sav</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Alıntı</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>Önceki metin</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>Sonraki metin</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Tavsiye</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kim tarafından</translation>
    </message>
    <message>
        <source>At election</source>
        <translation>Seçimde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dosya adı</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Ortam türü</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Boyut, bayt</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Seçim</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Aday gösteren</translation>
    </message>
    <message>
        <source>Nominated as printed</source>
        <translation>Kaynaktaki adaylık</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Netice</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Oylar</translation>
    </message>
    <message>
        <source>Share of votes, %</source>
        <translation>Oy oranı, %</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>What it states</source>
        <translation>Ne belirtiyor</translation>
    </message>
    <message>
        <source>Page or paragraph</source>
        <translation>Sayfa veya paragraf</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dayanak</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>Önerme</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Safha</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Yönelim</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ağırlık</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Evre</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Sandıklar</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Çekince</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Kanıt</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Atfedilen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Not düşümü</translation>
    </message>
    <message>
        <source>Yardstick</source>
        <translation>Ölçüt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Yayımlandı</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ne değişti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Baş harfler</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodlayıcı</translation>
    </message>
    <message>
        <source>Codebook version</source>
        <translation>Kod kitabı sürümü</translation>
    </message>
    <message>
        <source>Coded blind</source>
        <translation>Kör kodlandı</translation>
    </message>
    <message>
        <source>Overall verdict</source>
        <translation>Genel hüküm</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Called early</source>
        <translation>Erken ilan edildi</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>Oy verme günü</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tur</translation>
    </message>
    <message>
        <source>Polls open</source>
        <translation>Sandıklar açılıyor</translation>
    </message>
    <message>
        <source>Polls close</source>
        <translation>Sandıklar kapanıyor</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Yasal dayanak</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arka plan</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Misyonlar</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ziyaretler</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Açıklamalar</translation>
    </message>
    <message>
        <source>Turnout, %</source>
        <translation>Katılım, %</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Value, or lowest</source>
        <translation>Değer veya en düşük</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>En yüksek</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Wording as printed</source>
        <translation>Kaynaktaki ifade</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Toplam içinde</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statü</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tarih itibarıyla</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Kime göre</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Tercih edilen</translation>
    </message>
    <message>
        <source>Why preferred</source>
        <translation>Neden tercih edildi</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Şema</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Davet eden</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Davet edildi</translation>
    </message>
    <message>
        <source>Invited, as printed</source>
        <translation>Davetli, kaynaktaki gibi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misyon</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>According to organisation</source>
        <translation>Hangi kuruluşa göre</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Gerekçeler</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Ülkede bulunma</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Kuruluşlar</translation>
    </message>
    <message>
        <source>Part of mission</source>
        <translation>Bağlı olduğu misyon</translation>
    </message>
    <message>
        <source>Counted in that mission</source>
        <translation>O misyonda sayıldı</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Bileşim</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Başkan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Title as printed</source>
        <translation>Kaynaktaki unvan</translation>
    </message>
    <message>
        <source>Stated or inferred</source>
        <translation>Belirtilmiş veya çıkarılmış</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Only seen on that day</source>
        <translation>Yalnızca o gün görüldü</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazıldığı tarih</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kısa ad</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Bağlı olduğu</translation>
    </message>
    <message>
        <source>Endorses the Declaration of Principles</source>
        <translation>İlkeler Bildirgesi&apos;ni destekliyor</translation>
    </message>
    <message>
        <source>Endorsed on</source>
        <translation>Destekleme tarihi</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web sitesi</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Görevler</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Enlem</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Boylam</translation>
    </message>
    <message>
        <source>Precision in metres</source>
        <translation>Kesinlik, metre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Yazarlar</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Muhatap</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>Same as earlier</source>
        <translation>Öncekiyle aynı</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Kayıt türü</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
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
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Yayıncı</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayım tarihi</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Düzey</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Archived at</source>
        <translation>Arşiv adresi</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Erişim tarihi</translation>
    </message>
    <message>
        <source>Reprint of</source>
        <translation>Yeniden yayımı</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Güvenilirlik</translation>
    </message>
    <message>
        <source>Digest of what was read</source>
        <translation>Okunanın özeti</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Atıflar</translation>
    </message>
    <message>
        <source>Before the close of polls</source>
        <translation>Sandıklar kapanmadan</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Açıklayan</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçimler</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hüküm</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>İlgili olduğu</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Metnin niteliği</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Tamlık</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Sözlük</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Tanım</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Değişken</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terim</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Ziyaretçiler</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Ev sahipleri</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>English label</source>
        <translation>İngilizce ad</translation>
    </message>
    <message>
        <source>Azerbaijani label</source>
        <translation>Azerbaycanca ad</translation>
    </message>
    <message>
        <source>Russian label</source>
        <translation>Rusça ad</translation>
    </message>
    <message>
        <source>Turkish label</source>
        <translation>Türkçe ad</translation>
    </message>
    <message>
        <source>Short English label</source>
        <translation>Kısa İngilizce ad</translation>
    </message>
    <message>
        <source>Short Azerbaijani label</source>
        <translation>Kısa Azerbaycanca ad</translation>
    </message>
    <message>
        <source>Short Russian label</source>
        <translation>Kısa Rusça ad</translation>
    </message>
    <message>
        <source>Short Turkish label</source>
        <translation>Kısa Türkçe ad</translation>
    </message>
    <message>
        <source>Parent term</source>
        <translation>Üst terim</translation>
    </message>
    <message>
        <source>Include when</source>
        <translation>Ne zaman dahil</translation>
    </message>
    <message>
        <source>Exclude when</source>
        <translation>Ne zaman hariç</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Örnekler</translation>
    </message>
    <message>
        <source>Scale value</source>
        <translation>Ölçek değeri</translation>
    </message>
    <message>
        <source>Counts as deployed</source>
        <translation>Konuşlanmış sayılır</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Digit key</source>
        <translation>Rakam tuşu</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Artık sunulmuyor</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Özel</translation>
    </message>
    <message>
        <source>Has a source</source>
        <translation>Kaynağı var</translation>
    </message>
    <message>
        <source>Has conflicting figures</source>
        <translation>Çelişen rakamları var</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oluşturuldu</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Son değişiklik</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruplama</translation>
    </message>
    <message>
        <source>Looked at under codebook</source>
        <translation>Bakılan kod kitabı</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>İlke</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bulgu</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Ready chart</source>
        <translation>Hazır grafik</translation>
    </message>
    <message>
        <source>Classes of hosts</source>
        <translation>Ev sahiplerinin sınıfları</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Prefer no figure of %1</source>
        <translation>Tercih edilen rakam yok: %1</translation>
    </message>
    <message>
        <source>Prefer a figure of %1</source>
        <translation>Tercih edilen rakam seçildi: %1</translation>
    </message>
    <message>
        <source>Change the basis of a figure of %1</source>
        <translation>%1 rakamının dayanağını değiştir</translation>
    </message>
    <message>
        <source>Change the scope of a figure of %1</source>
        <translation>%1 rakamının kapsamını değiştir</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is a closing parenthesis too many.</source>
        <translation>Fazladan bir kapatma ayracı var.</translation>
    </message>
    <message>
        <source>Something is missing after “or”.</source>
        <translation>“or” sözcüğünden sonra bir şey eksik.</translation>
    </message>
    <message>
        <source>Something is missing before “or”.</source>
        <translation>“or” sözcüğünden önce bir şey eksik.</translation>
    </message>
    <message>
        <source>“and” must stand between two conditions.</source>
        <translation>“and” iki koşulun arasında durmalı.</translation>
    </message>
    <message>
        <source>The filter has too many parentheses within each other.</source>
        <translation>Filtrede iç içe çok fazla ayraç var.</translation>
    </message>
    <message>
        <source>Something is missing after “not”.</source>
        <translation>“not” sözcüğünden sonra bir şey eksik.</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>Bu ayraç kapatılmamış.</translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation>Bu tırnak işareti kapatılmamış.</translation>
    </message>
    <message>
        <source>“has:” wants a record type, for example has:citation.</source>
        <translation>“has:” için bir kayıt türü gerekir, örneğin has:citation.</translation>
    </message>
    <message>
        <source>“scope:” wants an election, as @ and its id.</source>
        <translation>“scope:” için bir seçim gerekir: @ ve kimliği.</translation>
    </message>
    <message>
        <source>A space is missing between two conditions.</source>
        <translation>İki koşulun arasında boşluk eksik.</translation>
    </message>
    <message>
        <source>A value is missing for “%1”. Write ? to find the blank ones.</source>
        <translation>“%1” için değer yok. Boş olanları bulmak için ? yazın.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Their fields are: %3.</source>
        <translation>%1: “%2” alanı yok. Alanlar: %3.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Did you mean %3?</source>
        <translation>%1: “%2” alanı yok. Şunu mu demek istediniz: %3?</translation>
    </message>
    <message>
        <source>There is no record type “%1”.</source>
        <translation>“%1” diye bir kayıt türü yok.</translation>
    </message>
    <message>
        <source>There is no record type “%1”. Did you mean %2?</source>
        <translation>“%1” diye bir kayıt türü yok. Şunu mu demek istediniz: %2?</translation>
    </message>
    <message>
        <source>Records of the type “%1” do not refer to %2.</source>
        <translation>“%1” türündeki kayıtlar şunlara bağlı değil: %2.</translation>
    </message>
    <message>
        <source>“%1” does not lead to another record, so “.%2” cannot follow it.</source>
        <translation>“%1” başka bir kayda götürmez; bu yüzden ardından “.%2” gelemez.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with %2. Use : or = with a value.</source>
        <translation>“%1” %2 ile karşılaştırılamaz. Bir değerle : veya = kullanın.</translation>
    </message>
    <message>
        <source>“%1” holds text, not a record.</source>
        <translation>“%1” alanında kayıt değil metin bulunur.</translation>
    </message>
    <message>
        <source>“%1” is not a number, and “%2” holds numbers.</source>
        <translation>“%1” bir sayı değil, “%2” alanında ise sayılar bulunur.</translation>
    </message>
    <message>
        <source>“%1” is not a date for “%2”. Write it like 2024, 2024-02 or 2024-02-07.</source>
        <translation>“%1”, “%2” için bir tarih değil. Şöyle yazın: 2024, 2024-02 veya 2024-02-07.</translation>
    </message>
    <message>
        <source>“%1” holds one of a few words; ranges and records do not suit it.</source>
        <translation>“%1” alanında birkaç sözcükten biri bulunur; aralık ve kayıt uygun düşmez.</translation>
    </message>
    <message>
        <source>“%1” is none of the values of “%2”: %3.</source>
        <translation>“%1”, “%2” değerlerinden biri değil: %3.</translation>
    </message>
    <message>
        <source>“%1” is yes or no; “%2” is neither.</source>
        <translation>“%1” evet veya hayır olur; “%2” ikisi de değil.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. There are, for example: %3.</source>
        <translation>“%1”, “%2” değeri değil. Örneğin şunlar var: %3.</translation>
    </message>
    <message>
        <source>The values of “%1” have no order that “%2” has a place in. Use : with a value.</source>
        <translation>“%1” değerlerinin “%2” için yeri olan bir sırası yok. Bir değerle : kullanın.</translation>
    </message>
    <message>
        <source>A record that this filter names is no longer in the project. Take that condition out.</source>
        <translation>Bu filtrede adı geçen bir kayıt artık projede yok. O koşulu çıkarın.</translation>
    </message>
    <message>
        <source>“%1” refers to a record; a range does not suit it.</source>
        <translation>“%1” bir kayda bağlıdır; aralık uygun düşmez.</translation>
    </message>
    <message>
        <source>“in:” wants a field, for example in:mission(state:deployed).</source>
        <translation>“in:” bir alan ister, örneğin in:mission(state:deployed).</translation>
    </message>
    <message>
        <source>“%1” leads to records of any type. Say which, for example in:%1.mission(…).</source>
        <translation>“%1” her türden kayda götürür. Hangisi olduğunu söyleyin, örneğin in:%1.mission(…).</translation>
    </message>
    <message>
        <source>“%1” does not lead to another record, so “in:%1” finds nothing.</source>
        <translation>“%1” başka bir kayda götürmez, bu yüzden “in:%1” bir şey bulmaz.</translation>
    </message>
    <message>
        <source>“record” names records by @ and their ids.</source>
        <translation>“record” kayıtları @ ve kimlikleriyle adlandırır.</translation>
    </message>
    <message>
        <source>%1 belong to no election, so “%2.%3” is not known of them.</source>
        <translation>%1 hiçbir seçime ait değil, bu yüzden onlar için “%2.%3” bilinmez.</translation>
    </message>
    <message>
        <source>“%1” holds a date, not a record.</source>
        <translation>“%1” bir kayıt değil, tarih tutar.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1 (değil)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Seçim</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>en çok %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 tarihinden itibaren</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value of a filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> veya </translation>
    </message>
    <message>
        <source>known</source>
        <translation>biliniyor</translation>
    </message>
    <message>
        <source>Has no</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Şunlardan biri</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>The font %1 %2 could not be loaded; a font of this computer is used in its place.</source>
        <translation>%1 %2 yazı tipi yüklenemedi; yerine bu bilgisayarın bir yazı tipi kullanılıyor.</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>%1, by year</source>
        <translation>%1, yıla göre</translation>
    </message>
    <message>
        <source>%1, by month</source>
        <translation>%1, aya göre</translation>
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
        <translation>Kaynak kaydın tümünü destekliyorsa boş kalır.</translation>
    </message>
    <message>
        <source>When it differs from the value on file.</source>
        <translation>Kayıttaki değerden farklıysa.</translation>
    </message>
    <message>
        <source>From −2, strong criticism, to +2, strong praise.</source>
        <translation>−2 (sert eleştiri) ile +2 (güçlü övgü) arası.</translation>
    </message>
    <message>
        <source>As lists show it, for example: Presidential, 7 Feb 2024.</source>
        <translation>Listelerde göründüğü gibi, örneğin: Cumhurbaşkanlığı, 7 Şubat 2024.</translation>
    </message>
    <message>
        <source>Local time, for example 08:00.</source>
        <translation>Yerel saat, örneğin 08:00.</translation>
    </message>
    <message>
        <source>For example +04:00.</source>
        <translation>Örneğin +04:00.</translation>
    </message>
    <message>
        <source>One value, or the lower end of a range.</source>
        <translation>Tek değer veya aralığın alt ucu.</translation>
    </message>
    <message>
        <source>For a measure that is a date.</source>
        <translation>Ölçü bir tarihse.</translation>
    </message>
    <message>
        <source>As lists show it, for example: ODIHR EOM.</source>
        <translation>Listelerde göründüğü gibi, örneğin: ODIHR misyonu.</translation>
    </message>
    <message>
        <source>For example: 4–8 Feb 2024, or from 29 Dec 2023.</source>
        <translation>Örneğin: 4–8 Şubat 2024 veya 29 Aralık 2023&apos;ten beri.</translation>
    </message>
    <message>
        <source>Degrees north, −90 to 90.</source>
        <translation>Kuzey derecesi, −90 ile 90 arası.</translation>
    </message>
    <message>
        <source>Degrees east, −180 to 180.</source>
        <translation>Doğu derecesi, −180 ile 180 arası.</translation>
    </message>
    <message>
        <source>With the time if known: 8 Feb 2024 14:00 +04:00.</source>
        <translation>Biliniyorsa saatiyle: 8 Şubat 2024 14:00 +04:00.</translation>
    </message>
    <message>
        <source>Who met whom, for example: OTS received by the Foreign Minister.</source>
        <translation>Kim kiminle görüştü, örneğin: TDT Dışişleri Bakanı tarafından kabul edildi.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This change is not in the project&apos;s history.</source>
        <translation>Bu değişiklik projenin geçmişinde yok.</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>Eski hâline döndür: %1</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Eski hâline döndür: %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Geri yükle: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Kaldır: %1</translation>
    </message>
    <message>
        <source>The record is already as it was then.</source>
        <translation>Kayıt zaten o zamanki gibi.</translation>
    </message>
    <message>
        <source>Revert %1 of %2</source>
        <translation>Eski hâline döndür: %1 (%2)</translation>
    </message>
    <message>
        <source>The field already holds that value.</source>
        <translation>Alanda zaten bu değer var.</translation>
    </message>
    <message>
        <source>The record is in the project already.</source>
        <translation>Kayıt zaten projede.</translation>
    </message>
    <message>
        <source>The history holds no deleted record of this id.</source>
        <translation>Geçmişte bu kimliğe sahip silinmiş kayıt yok.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>added</source>
        <translation>eklendi</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>silindi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değiştirildi</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Okunuyor …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterlocutorBoard</name>
    <message>
        <source>Met every class of interlocutor.</source>
        <translation>Her sınıftan muhatapla görüştü.</translation>
    </message>
    <message>
        <source>No meeting with %1 is on file.</source>
        <translation>%1 ile görüşme kayıtta yok.</translation>
    </message>
    <message>
        <source>Met neither %1 nor %2, as far as is on file.</source>
        <translation>Kayıtlara göre ne %1 ne %2 ile görüştü.</translation>
    </message>
    <message>
        <source>Met none of these, as far as is on file: %1.</source>
        <translation>Kayıtlara göre bunların hiçbiriyle görüşmedi: %1.</translation>
    </message>
    <message>
        <source>The missions inside it are included here.</source>
        <translation>İçindeki misyonlar burada dahildir.</translation>
    </message>
    <message>
        <source>No mission</source>
        <translation>Misyon yok</translation>
    </message>
    <message>
        <source>No visits on file</source>
        <translation>Kayıtlı ziyaret yok</translation>
    </message>
    <message>
        <source>Left out by the filter</source>
        <translation>Süzgecin dışında</translation>
    </message>
    <message>
        <source>No held visit on file</source>
        <translation>Kayıtlı gerçekleşmiş ziyaret yok</translation>
    </message>
    <message>
        <source>Whom it met is not on file</source>
        <translation>Kiminle görüştüğü kayıtta yok</translation>
    </message>
    <message>
        <source>Visits on file</source>
        <translation>Kayıtlı ziyaretler</translation>
    </message>
    <message>
        <source>Counted are held visits on file with at least one interlocutor of the class; planned and cancelled ones are not. Missions publish only some of their meetings, so a gap says what is not on file, not whom nobody met.</source>
        <translation>Sınıftan en az bir muhatabı olan, kayıtlı gerçekleşmiş ziyaretler sayılır; planlanan ve iptal edilenler sayılmaz. Misyonlar görüşmelerinin yalnızca bir bölümünü yayımlar; boşluk kayıtta olmayanı söyler, kimseyle görüşülmediğini değil.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, by %3 of %n mission(s) with held visits on file</source>
        <translation>
            <numerusform>%1: %2, gerçekleşmiş ziyareti kayıtlı %n misyondan %3 tanesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n ziyaret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterlocutorSheet</name>
    <message>
        <source>%1 inferred</source>
        <translation>%1 çıkarım</translation>
    </message>
    <message numerus="yes">
        <source>%n held visit(s)</source>
        <translation>
            <numerusform>gerçekleşmiş %n ziyaret</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them inferred</source>
        <translation>bunların %1 tanesi çıkarım</translation>
    </message>
    <message>
        <source>for %1 not said whether stated</source>
        <translation>%1 için belirtilip belirtilmediği söylenmemiş</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hiçbiri</translation>
    </message>
    <message>
        <source>none on file</source>
        <translation>kayıtlı yok</translation>
    </message>
    <message>
        <source>%1 planned, cancelled or of unknown state, not counted</source>
        <translation>%1 planlanmış, iptal edilmiş ya da durumu bilinmeyen, sayılmadı</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>reddetti</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>davet edilmedi</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>izin verilmedi</translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) inside</source>
        <translation>
            <numerusform>içinde %n misyon</numerusform>
        </translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misyon</translation>
    </message>
    <message>
        <source>Held visits</source>
        <translation>Gerçekleşmiş ziyaretler</translation>
    </message>
    <message>
        <source>All held visits on file.</source>
        <translation>Kayıtlı bütün gerçekleşmiş ziyaretler.</translation>
    </message>
    <message>
        <source>Class not given</source>
        <translation>Sınıf belirtilmemiş</translation>
    </message>
    <message>
        <source>Held visits for which no class of interlocutor is on file.</source>
        <translation>Muhatap sınıfı kayıtlı olmayan gerçekleşmiş ziyaretler.</translation>
    </message>
</context>
<context>
    <name>KindChooser</name>
    <message>
        <source>Bars</source>
        <translation>Çubuklar</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Yığılmış çubuklar</translation>
    </message>
    <message>
        <source>100 % bars</source>
        <translation>Yüzde 100 çubuklar</translation>
    </message>
    <message>
        <source>Lollipops</source>
        <translation>Saplı noktalar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Çizgiler</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Isı haritası</translation>
    </message>
    <message>
        <source>Diverging bars</source>
        <translation>Iraksak çubuklar</translation>
    </message>
    <message>
        <source>Dot strips</source>
        <translation>Nokta şeritleri</translation>
    </message>
    <message>
        <source>Box plots</source>
        <translation>Kutu grafikleri</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Noktalar</translation>
    </message>
</context>
<context>
    <name>LabelLines</name>
    <message>
        <source>no source</source>
        <translation>kaynaksız</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>kaynak: %1</translation>
    </message>
    <message>
        <source>not said according to whom</source>
        <translation>kime göre olduğu belirtilmemiş</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>şuna göre: %1</translation>
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
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>The list cannot be grouped by “%1”.</source>
        <translation>Liste “%1” alanına göre gruplanamaz.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n kaynak</numerusform>
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
        <translation>Liste yazılamadı: %1.</translation>
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
        <translation>Ziyaretler</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçimler</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Misyonlar</translation>
    </message>
    <message>
        <source>some placed by the town they lie in</source>
        <translation>bazıları bulundukları kente göre yerleştirildi</translation>
    </message>
</context>
<context>
    <name>MapSheet</name>
    <message>
        <source>Not on the map: %1.</source>
        <translation>Haritada yok: %1.</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <translation>Süzgeç: yok</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre: %1</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>No backup could be written beside the project, so it was not brought up to date. (%1)</source>
        <translation>Projenin yanına yedek yazılamadı; bu yüzden proje güncellenmedi. (%1)</translation>
    </message>
    <message>
        <source>The backup beside the project could not be verified, so the project was not brought up to date.</source>
        <translation>Projenin yanındaki yedek doğrulanamadı; bu yüzden proje güncellenmedi.</translation>
    </message>
    <message>
        <source>This project was written by a later version of Scrutineer. Install that version to open it; the file was not changed.</source>
        <translation>Bu proje Scrutineer&apos;ın daha yeni bir sürümüyle yazılmış. Açmak için o sürümü kurun; dosya değiştirilmedi.</translation>
    </message>
    <message>
        <source>The project could not be brought up to date (step %1: %2). It is as it was after step %3; the backup is beside it.</source>
        <translation>Proje güncellenemedi (adım %1: %2). %3. adımdan sonraki durumunda; yedek yanında.</translation>
    </message>
    <message>
        <source>The project was brought up to date. A backup of the earlier state is at %1.</source>
        <translation>Proje güncellendi. Önceki durumun yedeği: %1.</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 yazılamadı.</translation>
    </message>
</context>
<context>
    <name>ObservationMap</name>
    <message>
        <source>Not on file</source>
        <translation>Kayıtta yok</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Diğerleri</translation>
    </message>
    <message>
        <source>No place on file</source>
        <translation>Yer kayıtta yok</translation>
    </message>
    <message>
        <source>Places without coordinates</source>
        <translation>Koordinatsız yerler</translation>
    </message>
    <message>
        <source>No country on file</source>
        <translation>Ülke kayıtta yok</translation>
    </message>
    <message>
        <source>Countries that this map does not draw</source>
        <translation>Bu haritanın çizmediği ülkeler</translation>
    </message>
    <message>
        <source>Where missions observed</source>
        <translation>Misyonların gözlem yaptığı yerler</translation>
    </message>
    <message>
        <source>Elections by country</source>
        <translation>Ülkelere göre seçimler</translation>
    </message>
    <message>
        <source>Missions by country of the election</source>
        <translation>Seçimin ülkesine göre misyonlar</translation>
    </message>
    <message>
        <source>Missions by country of their organisations</source>
        <translation>Kuruluşlarının ülkesine göre misyonlar</translation>
    </message>
    <message>
        <source>Visits by place and kind</source>
        <translation>Yer ve türe göre ziyaretler</translation>
    </message>
    <message>
        <source>Visits by place and mission</source>
        <translation>Yer ve misyona göre ziyaretler</translation>
    </message>
    <message>
        <source>Visits by place</source>
        <translation>Yerlere göre ziyaretler</translation>
    </message>
    <message>
        <source>Borders: Natural Earth’s de facto lines, no statement on rights.</source>
        <translation>Sınırlar: Natural Earth’ün fiilî çizgileri, haklara ilişkin bir beyan değil.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n ziyaret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n seçim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n misyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n ülke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on the map</source>
        <translation>
            <numerusform>haritada %n yer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n üyelik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on the map</source>
        <translation>
            <numerusform>%n haritada yok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at places within it whose own coordinates are not on file</source>
        <translation>
            <numerusform>kendi koordinatları kayıtlı olmayan iç yerlerde %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Most: %1.</source>
        <translation>En çok: %1.</translation>
    </message>
    <message>
        <source>No mission says how many polling stations it visited</source>
        <translation>Hiçbir misyon kaç sandık ziyaret ettiğini söylemiyor</translation>
    </message>
    <message>
        <source>Polling stations visited, as reported: %1</source>
        <translation>Bildirildiği kadarıyla ziyaret edilen sandıklar: %1</translation>
    </message>
    <message numerus="yes">
        <source>no number on file for %n mission(s)</source>
        <translation>
            <numerusform>%n misyon için sayı kayıtta yok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>ve %n diğeri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Missions without a source</source>
        <translation>Kaynaksız misyonlar</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Kaynak ekle</translation>
    </message>
    <message>
        <source>Visits without a source</source>
        <translation>Kaynaksız ziyaretler</translation>
    </message>
    <message>
        <source>Statements without a source</source>
        <translation>Kaynaksız açıklamalar</translation>
    </message>
    <message>
        <source>Statements known only from press reports</source>
        <translation>Yalnızca basın haberlerinden bilinen açıklamalar</translation>
    </message>
    <message>
        <source>Find originals</source>
        <translation>Asıllarını bul</translation>
    </message>
    <message>
        <source>Statements without a verdict</source>
        <translation>Hükümsüz açıklamalar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Statements without a date</source>
        <translation>Tarihsiz açıklamalar</translation>
    </message>
    <message>
        <source>Add dates</source>
        <translation>Tarih ekle</translation>
    </message>
    <message>
        <source>Missions without a team size</source>
        <translation>Ekip büyüklüğü olmayan misyonlar</translation>
    </message>
    <message>
        <source>Add figures</source>
        <translation>Rakam ekle</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ve %n tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n with a preferred one)</source>
        <translation>
            <numerusform> (%n tanesinde tercih edilen var)</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicting figures</source>
        <translation>Çelişen rakamlar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Katılım oranı</translation>
    </message>
    <message>
        <source>preliminary %1</source>
        <translation>ön: %1</translation>
    </message>
    <message>
        <source>Registered voters</source>
        <translation>Kayıtlı seçmenler</translation>
    </message>
    <message>
        <source>Polling stations</source>
        <translation>Oy verme yerleri</translation>
    </message>
    <message>
        <source>All elections</source>
        <translation>Tüm seçimler</translation>
    </message>
    <message>
        <source>Choose an election at the left to narrow every page to it.</source>
        <translation>Tüm sayfaları tek bir seçime daraltmak için soldan seçim belirleyin.</translation>
    </message>
    <message>
        <source>%1 deployed</source>
        <translation>%1 konuşlandı</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 gerçekleşti</translation>
    </message>
    <message>
        <source>%1 with a verdict</source>
        <translation>%1 hükümlü</translation>
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
        <translation>geçerli kapsam</translation>
    </message>
    <message>
        <source>In the full text</source>
        <translation>Tam metinde</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Eylemler</translation>
    </message>
    <message>
        <source>Search the full text for “%1”</source>
        <translation>Tam metinde “%1” ara</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation>Yeni: %1 “%2”</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>%1 Filter: %2</source>
        <translation>%1 Süzgeç: %2</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG resmi (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG resmi (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF belgesi (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV tablosu (*.csv)</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file name for the picture.</source>
        <translation>“%1” bir klasör. Resim için dosya adı seçin.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another one.</source>
        <translation>“%1” klasörü yok. Onu oluşturun veya başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Cannot write to “%1”: %2. Choose another folder.</source>
        <translation>“%1” konumuna yazılamıyor: %2. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed.</source>
        <translation>“%1” yazılamadı: %2. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>“%1” kaydedildi.</translation>
    </message>
    <message>
        <source>A PNG of “%1” would be too large. Choose a smaller scale, SVG or PDF.</source>
        <translation>“%1” için PNG fazla büyük olurdu. Daha küçük bir ölçek, SVG veya PDF seçin.</translation>
    </message>
    <message>
        <source>The picture of “%1” could not be made: %2.</source>
        <translation>“%1” resmi yapılamadı: %2.</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>bellek yetersiz</translation>
    </message>
    <message>
        <source>“%1” is too large to be copied. Save it as SVG or PDF.</source>
        <translation>“%1” kopyalanamayacak kadar büyük. SVG veya PDF olarak kaydedin.</translation>
    </message>
    <message>
        <source>Copied the picture of “%1”.</source>
        <translation>“%1” resmi kopyalandı.</translation>
    </message>
</context>
<context>
    <name>ProjectCheck</name>
    <message>
        <source>This could not be checked to the end: %1</source>
        <translation>Bu sonuna kadar denetlenemedi: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ve %n tane daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>the record with the number %1</source>
        <translation>%1 numaralı kayıt</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Dosya bozulmuş: %1</translation>
    </message>
    <message>
        <source>%1 (%2) refers to a record of the table %3 that is not there.</source>
        <translation>%1 (%2), %3 tablosunda olmayan bir kayda bağlı.</translation>
    </message>
    <message>
        <source>There are records of the type “%1”, which this program does not know.</source>
        <translation>“%1” türünde kayıtlar var; bu program o türü tanımıyor.</translation>
    </message>
    <message>
        <source>A record of the type %1 has lost its content.</source>
        <translation>%1 türünde bir kayıt içeriğini yitirmiş.</translation>
    </message>
    <message>
        <source>The table %1 has a row %2 that belongs to no record.</source>
        <translation>%1 tablosunda hiçbir kayda ait olmayan %2 satırı var.</translation>
    </message>
    <message>
        <source>%1: the field %2 holds “%3” of the vocabulary %4; it takes terms of %5.</source>
        <translation>%1: %2 alanında %4 sözlüğünden “%3” var; %5 terimleri gerekir.</translation>
    </message>
    <message>
        <source>The term “%1” of %2 stands below a term of another vocabulary.</source>
        <translation>%2 sözlüğünün “%1” terimi başka bir sözlüğün teriminin altında.</translation>
    </message>
    <message>
        <source>%1: the field %2 holds “%3”, which is no date.</source>
        <translation>%1: %2 alanında “%3” var; bu bir tarih değil.</translation>
    </message>
    <message>
        <source>%1: the first and last day beside the field %2 do not fit its date %3.</source>
        <translation>%1: %2 alanının ilk ve son günü %3 tarihine uymuyor.</translation>
    </message>
    <message>
        <source>The bytes of the attachment %1 are not those that were stored.</source>
        <translation>%1 ekinin baytları saklananlarla aynı değil.</translation>
    </message>
    <message>
        <source>The bytes of the attachment %1 are missing.</source>
        <translation>%1 ekinin baytları eksik.</translation>
    </message>
    <message>
        <source>The history was altered from outside: the change “%1” of %2 (%3) does not fit its digest.</source>
        <translation>Geçmiş dışarıdan değiştirilmiş: “%1” değişikliği (%2, %3) özetine uymuyor.</translation>
    </message>
    <message>
        <source>The search index %1 does not hold what the records say; searches may miss records.</source>
        <translation>%1 arama dizini kayıtlarda yazanı tutmuyor; aramalar bazı kayıtları kaçırabilir.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>%1 is not a Scrutineer project, or its beginning is damaged. If it was one, open the newest backup beside it.</source>
        <translation>%1 bir Scrutineer projesi değil ya da başı bozulmuş. Projeyse yanındaki en yeni yedeği açın.</translation>
    </message>
    <message>
        <source>%1 is cut short. Open the newest backup.</source>
        <translation>%1 yarım kalmış. En yeni yedeği açın.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Scrutineer project.</source>
        <translation>%1 bir Scrutineer projesi değil, başka bir programın veritabanı.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Scrutineer. Install that version to open it; the file was not changed.</source>
        <translation>%1, Scrutineer&apos;ın daha yeni bir sürümüyle yazılmış. Açmak için o sürümü kurun; dosya değiştirilmedi.</translation>
    </message>
    <message>
        <source>The copy could not be verified, so it was not kept.</source>
        <translation>Kopya doğrulanamadı; bu yüzden tutulmadı.</translation>
    </message>
    <message>
        <source>%1 is not there. It may have been moved or renamed.</source>
        <translation>%1 yerinde yok. Taşınmış veya yeniden adlandırılmış olabilir.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a project file.</source>
        <translation>%1 bir klasör. Bir proje dosyası seçin.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Ask its owner for permission.</source>
        <translation>%1 okunamıyor. Sahibinden izin isteyin.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 zaten var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written. Choose another folder.</source>
        <translation>%1 dosyasının klasörüne yazılamıyor. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 yazılamıyor. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The project is open for writing in another window (%1, process %2 on %3). It was opened read-only here.</source>
        <translation>Proje başka bir pencerede yazmak için açık (%1, %3 üzerinde %2 süreci). Burada salt okunur açıldı.</translation>
    </message>
    <message>
        <source>The project&apos;s folder cannot be written, so the project was opened read-only. Save a copy elsewhere to change it.</source>
        <translation>Projenin klasörüne yazılamıyor; bu yüzden proje salt okunur açıldı. Değiştirmek için başka bir yere bir kopya kaydedin.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>an untitled project</source>
        <translation>adsız bir proje</translation>
    </message>
    <message>
        <source>project “%1”</source>
        <translation>“%1” projesi</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kaynak: %1</translation>
    </message>
    <message>
        <source>Source: %1, state %2 of %3</source>
        <translation>Kaynak: %1, durum %2, %3</translation>
    </message>
</context>
<context>
    <name>Reanchoring</name>
    <message>
        <source>The claim marks no words.</source>
        <translation>Sav hiçbir sözcüğü işaretlemiyor.</translation>
    </message>
    <message>
        <source>Its words are not in the new text.</source>
        <translation>Sözcükleri yeni metinde yok.</translation>
    </message>
    <message>
        <source>Its words stand only in other sentences of the new text.</source>
        <translation>Sözcükleri yeni metnin yalnızca başka cümlelerinde geçiyor.</translation>
    </message>
    <message>
        <source>Its words stand several times in the new text, alike.</source>
        <translation>Sözcükleri yeni metinde aynı biçimde birkaç kez geçiyor.</translation>
    </message>
</context>
<context>
    <name>RecordLookup</name>
    <message>
        <source>There is no record with the id %1.</source>
        <translation>%1 kimliğine sahip kayıt yok.</translation>
    </message>
    <message>
        <source>“%1” names no record. Give its id, or its type and label such as “election:2024”.</source>
        <translation>“%1” hiçbir kaydı göstermiyor. Kimliğini ya da türünü ve adını verin, örneğin “election:2024”.</translation>
    </message>
    <message>
        <source>There is no record with the id %1 of the type %2.</source>
        <translation>%2 türünde %1 kimliğine sahip kayıt yok.</translation>
    </message>
    <message>
        <source>No record of the type %1 is named “%2”.</source>
        <translation>%1 türünde “%2” adlı kayıt yok.</translation>
    </message>
    <message>
        <source>There is no election in this project yet.</source>
        <translation>Bu projede henüz seçim yok.</translation>
    </message>
    <message>
        <source>There are several records of the type %1; say which, by id or more of the label:</source>
        <translation>%1 türünde birkaç kayıt var; hangisi olduğunu kimlikle ya da adın daha fazlasıyla belirtin:</translation>
    </message>
    <message>
        <source>“%1” may be any of several records; give the id or more of the label:</source>
        <translation>“%1” birkaç kayıttan biri olabilir; kimliği ya da adın daha fazlasını verin:</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>%1, part of %2</source>
        <translation>%1, %2 kapsamında</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Searched, not found</source>
        <translation>Arandı, bulunamadı</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Uygulanamaz</translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>Absence</source>
        <translation>Bilgi eksikliği</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Bilgi eksiklikleri</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Metin bağlantısı</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Metin bağlantıları</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Değerlendirmeler</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Ek</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Ekler</translation>
    </message>
    <message>
        <source>Candidacy</source>
        <translation>Adaylık</translation>
    </message>
    <message>
        <source>Candidacies</source>
        <translation>Adaylıklar</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Atıf</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Atıflar</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Sav</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Savlar</translation>
    </message>
    <message>
        <source>Claim yardstick</source>
        <translation>Savın ölçütü</translation>
    </message>
    <message>
        <source>Claim yardsticks</source>
        <translation>Savların ölçütleri</translation>
    </message>
    <message>
        <source>Codebook version</source>
        <translation>Kod kitabı sürümü</translation>
    </message>
    <message>
        <source>Codebook versions</source>
        <translation>Kod kitabı sürümleri</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodlayıcı</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodlayıcılar</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodlamalar</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Seçim</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçimler</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Rakam</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Tanımlayıcı</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Tanımlayıcılar</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Davet</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Davetler</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Aşamalar</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misyon</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Misyonlar</translation>
    </message>
    <message>
        <source>Mission member</source>
        <translation>Misyon üyesi</translation>
    </message>
    <message>
        <source>Mission members</source>
        <translation>Misyon üyeleri</translation>
    </message>
    <message>
        <source>Mission organisation</source>
        <translation>Misyon kuruluşu</translation>
    </message>
    <message>
        <source>Mission organisations</source>
        <translation>Misyon kuruluşları</translation>
    </message>
    <message>
        <source>Mission phase</source>
        <translation>Misyon evresi</translation>
    </message>
    <message>
        <source>Mission phases</source>
        <translation>Misyon evreleri</translation>
    </message>
    <message>
        <source>Mission place</source>
        <translation>Misyon yeri</translation>
    </message>
    <message>
        <source>Mission places</source>
        <translation>Misyon yerleri</translation>
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
        <translation>Not</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Kuruluşlar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Görevler</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proje</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projeler</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Tavsiye</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Tavsiyeler</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Kayıtlı filtre</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Kayıtlı filtreler</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>Kayıtlı rapor</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Kayıtlı raporlar</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Suskunluk</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Suskunluklar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Açıklamalar</translation>
    </message>
    <message>
        <source>Statement election</source>
        <translation>Açıklamanın seçimi</translation>
    </message>
    <message>
        <source>Statement elections</source>
        <translation>Açıklamanın seçimleri</translation>
    </message>
    <message>
        <source>Statement issuer</source>
        <translation>Açıklamanın sahibi</translation>
    </message>
    <message>
        <source>Statement issuers</source>
        <translation>Açıklamanın sahipleri</translation>
    </message>
    <message>
        <source>Statement relation</source>
        <translation>Açıklamanın ilişkisi</translation>
    </message>
    <message>
        <source>Statement relations</source>
        <translation>Açıklamanın ilişkileri</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Metinler</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>İşaretler</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Değişken</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Değişkenler</translation>
    </message>
    <message>
        <source>Variable value</source>
        <translation>Değişken değeri</translation>
    </message>
    <message>
        <source>Variable values</source>
        <translation>Değişken değerleri</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ziyaretler</translation>
    </message>
    <message>
        <source>Visit participant</source>
        <translation>Ziyaret katılımcısı</translation>
    </message>
    <message>
        <source>Visit participants</source>
        <translation>Ziyaret katılımcıları</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terim</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terimler</translation>
    </message>
    <message>
        <source>Finding on a principle</source>
        <translation>Bir ilkeye ilişkin bulgu</translation>
    </message>
    <message>
        <source>Declaration of Principles</source>
        <translation>İlkeler Bildirgesi</translation>
    </message>
    <message>
        <source>Saved chart</source>
        <translation>Kayıtlı grafik</translation>
    </message>
    <message>
        <source>Saved charts</source>
        <translation>Kayıtlı grafikler</translation>
    </message>
</context>
<context>
    <name>RepeatedWording</name>
    <message>
        <source>Winnowing (Schleimer, Wilkerson and Aiken 2003, SIGMOD) with runs of k = %1 words and windows of w = %2: every shared run of w + k − 1 = %3 words or more is found. Each is then compared word by word, capitals and accents aside.</source>
        <translation>Winnowing (Schleimer, Wilkerson ve Aiken 2003, SIGMOD), k = %1 sözcüklük diziler ve w = %2 pencere: w + k − 1 = %3 ve daha çok sözcüklük her ortak dizi bulunur. Sonra her biri, büyük harf ve aksanlara bakılmadan sözcük sözcük karşılaştırılır.</translation>
    </message>
    <message numerus="yes">
        <source>%n summary(ies) not compared: their wording is the researcher’s.</source>
        <translation>
            <numerusform>%n özet karşılaştırılmadı: sözleri araştırmacınındır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of unknown standing not compared.</source>
        <translation>
            <numerusform>Niteliği bilinmeyen %n metin karşılaştırılmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Includes %n text(s) that are summaries or of unknown standing: what they share may be the researcher’s wording.</source>
        <translation>
            <numerusform>Özet ya da niteliği bilinmeyen %n metin içerir: ortak sözler araştırmacının olabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), title(s) or run(s) of function words left out.</source>
        <translation>
            <numerusform>%n ad, başlık ya da işlev sözcüğü dizisi dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in: %1</source>
        <translation>Şurada da: %1</translation>
    </message>
    <message numerus="yes">
        <source>Also in: %1 and %n more</source>
        <translation>
            <numerusform>Şurada da: %1 ve %n tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) of listed passages left out, longer by fewer than three words of their own.</source>
        <translation>
            <numerusform>Listelenen parçaların %n çeşidi dışarıda bırakıldı: kendilerine ait sözcük üçten az.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportRenderer</name>
    <message>
        <source>“%1” is a folder. Choose a file name for the report.</source>
        <translation>“%1” bir klasör. Rapor için bir dosya adı seçin.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Choose another place for the report.</source>
        <translation>“%1” dosyasının klasörü yok. Rapor için başka bir yer seçin.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”: %2. Choose another place, or make room, and try again.</source>
        <translation>Rapor “%1” dosyasına yazılamadı: %2. Başka bir yer seçin ya da yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The chart “%1” could not be drawn; its description stands in its place.</source>
        <translation>“%1” grafiği çizilemedi; yerinde betimlemesi duruyor.</translation>
    </message>
    <message>
        <source>A source that the report cites is not in it: %1.</source>
        <translation>Raporun atıf yaptığı kaynak raporda yok: %1.</translation>
    </message>
    <message>
        <source>The report could not be finished: %1.</source>
        <translation>Rapor tamamlanamadı: %1.</translation>
    </message>
</context>
<context>
    <name>ResourceFile</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Dosya okunamıyor.</translation>
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
        <translation>Dosyanın adını taşıyan bir kayıt türü yok.</translation>
    </message>
    <message>
        <source>The file holds no list of records.</source>
        <translation>Dosyada kayıt listesi yok.</translation>
    </message>
    <message>
        <source>A record has no key.</source>
        <translation>Bir kaydın anahtarı yok.</translation>
    </message>
    <message>
        <source>The key stands twice.</source>
        <translation>Anahtar iki kez geçiyor.</translation>
    </message>
    <message>
        <source>“%1” is no list.</source>
        <translation>“%1” bir liste değil.</translation>
    </message>
    <message>
        <source>“%1”: there is no “%2”.</source>
        <translation>“%1”: “%2” yok.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no date.</source>
        <translation>“%1”: “%2” bir tarih değil.</translation>
    </message>
    <message>
        <source>“%1”: the code “%2” is unknown.</source>
        <translation>“%1”: “%2” kodu bilinmiyor.</translation>
    </message>
    <message>
        <source>“%1” is not of the expected kind.</source>
        <translation>“%1” beklenen türden değil.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>“%1” alanı yok.</translation>
    </message>
    <message>
        <source>There is no sample.</source>
        <translation>Örnek yok.</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Örneği ekle</translation>
    </message>
</context>
<context>
    <name>SavedCharts</name>
    <message>
        <source>Save chart “%1”</source>
        <translation>“%1” grafiğini kaydet</translation>
    </message>
    <message>
        <source>Change chart “%1”</source>
        <translation>“%1” grafiğini değiştir</translation>
    </message>
    <message>
        <source>Rename chart “%1”</source>
        <translation>“%1” grafiğini yeniden adlandır</translation>
    </message>
    <message>
        <source>Move chart “%1”</source>
        <translation>“%1” grafiğini taşı</translation>
    </message>
    <message>
        <source>Delete chart “%1”</source>
        <translation>“%1” grafiğini sil</translation>
    </message>
</context>
<context>
    <name>SavedLists</name>
    <message>
        <source>Save filter “%1”</source>
        <translation>“%1” filtresini kaydet</translation>
    </message>
    <message>
        <source>Replace filter “%1”</source>
        <translation>“%1” süzgecini değiştir</translation>
    </message>
    <message>
        <source>Rename filter “%1”</source>
        <translation>“%1” süzgecini yeniden adlandır</translation>
    </message>
    <message>
        <source>Delete filter “%1”</source>
        <translation>“%1” süzgecini sil</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Scope</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Metnin niteliği</translation>
    </message>
    <message>
        <source>Voting hours</source>
        <translation>Oy verme saatleri</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arka plan</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Tercih</translation>
    </message>
    <message>
        <source>Joint mission</source>
        <translation>Ortak misyon</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Declaration of Principles</source>
        <translation>İlkeler Bildirgesi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinatlar</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>Short labels</source>
        <translation>Kısa adlar</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Anlam</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Özellikler</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Choose an election at the left first: a dossier is about one.</source>
        <translation>Önce soldan bir seçim belirleyin: seçim dosyası tek bir seçimle ilgilidir.</translation>
    </message>
    <message>
        <source>Export dossier</source>
        <translation>Seçim dosyasını dışa aktar</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>The dossier was written to %1</source>
        <translation>Seçim dosyası şuraya yazıldı: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Other records need this one and would go with it:

%1

Undo brings all back.</source>
        <translation>Bu kayıt başka kayıtlara gerekli ve onlar da gidecek:

%1

Geri alma hepsini geri getirir.</translation>
    </message>
    <message>
        <source>Delete this only</source>
        <translation>Yalnızca bunu sil</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Hepsini sil</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Sil: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>%n kaydı sil</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier is being written…</source>
        <translation>Dosya raporu yazılıyor…</translation>
    </message>
    <message>
        <source>Other records refer to this:

%1

They can stay, without the reference, or go with it. Undo brings all back.</source>
        <translation>Başka kayıtlar buna başvuruyor:

%1

Başvurusuz kalabilir ya da bununla gidebilirler. Geri alma hepsini getirir.</translation>
    </message>
    <message>
        <source>Choose one statement in the list of statements first.</source>
        <translation>Önce açıklamalar listesinde bir açıklama seçin.</translation>
    </message>
    <message>
        <source>Choose one mission in the list of missions first.</source>
        <translation>Önce misyon listesinde bir misyon seçin.</translation>
    </message>
    <message>
        <source>Go to a list first: it is written as it is shown.</source>
        <translation>Önce bir listeye gidin: göründüğü gibi yazılır.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Listeyi dışa aktar</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV dosyaları (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written to %1</source>
        <translation>
            <numerusform>%n kayıt %1 dosyasına yazıldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Showcase</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>%1 klasörü oluşturulamıyor.</translation>
    </message>
    <message>
        <source>%1 must end in .png, .svg, .pdf or .csv.</source>
        <translation>%1 .png, .svg, .pdf veya .csv ile bitmeli.</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Use %1</source>
        <translation>%1 kullan</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 mi demek istediniz?</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Bu tarih gelecekte.</translation>
    </message>
    <message>
        <source>This date is more than ten years ahead.</source>
        <translation>Bu tarih on yıldan daha ileride.</translation>
    </message>
    <message>
        <source>This date is of another century.</source>
        <translation>Bu tarih başka bir yüzyıldan.</translation>
    </message>
    <message>
        <source>This is long before voting day, %1.</source>
        <translation>Bu, oy verme gününden (%1) çok önce.</translation>
    </message>
    <message>
        <source>This is long after voting day, %1.</source>
        <translation>Bu, oy verme gününden (%1) çok sonra.</translation>
    </message>
    <message>
        <source>The highest value, %1, is less than the lowest, %2.</source>
        <translation>En büyük değer (%1) en küçüğünden (%2) az.</translation>
    </message>
    <message>
        <source>%1 cannot be less than 0.</source>
        <translation>%1 0&apos;dan küçük olamaz.</translation>
    </message>
    <message>
        <source>%1 is more than 100 per cent.</source>
        <translation>%1 yüzde 100&apos;den fazla.</translation>
    </message>
    <message>
        <source>%1 is more than what it is out of, %2.</source>
        <translation>%1, hesaplandığı toplamdan (%2) fazla.</translation>
    </message>
    <message>
        <source>%1, %2, is more than %3, %4.</source>
        <translation>“%1” (%2), “%3” (%4) değerinden fazla.</translation>
    </message>
    <message>
        <source>The numbers of voters on this form give a turnout of %1 per cent.</source>
        <translation>Bu formdaki seçmen sayılarına göre katılım yüzde %1.</translation>
    </message>
    <message>
        <source>This mission observed another election: %1.</source>
        <translation>Bu misyon başka bir seçimi gözlemledi: %1.</translation>
    </message>
    <message>
        <source>The figures for the mission&apos;s first and last day do not cover this.</source>
        <translation>Misyonun ilk ve son gününe ait değerler bunu kapsamıyor.</translation>
    </message>
    <message>
        <source>The mission is on file as present %1.</source>
        <translation>Kayıtlara göre misyonun bulunduğu zaman: %1.</translation>
    </message>
    <message>
        <source>The election was only called on %1.</source>
        <translation>Seçim kararı ancak %1 tarihinde alındı.</translation>
    </message>
    <message>
        <source>Issued after voting day, so not before the close of polls.</source>
        <translation>Oy verme gününden sonra yayımlanmış; yani sandıklar kapanmadan önce değil.</translation>
    </message>
    <message>
        <source>Issued before voting day, so before the close of polls.</source>
        <translation>Oy verme gününden önce yayımlanmış; yani sandıklar kapanmadan önce.</translation>
    </message>
    <message>
        <source>Set to no</source>
        <translation>Hayır yap</translation>
    </message>
    <message>
        <source>Set to yes</source>
        <translation>Evet yap</translation>
    </message>
    <message>
        <source>An election is called before voting day, %1.</source>
        <translation>Seçim kararı oy verme gününden (%1) önce alınır.</translation>
    </message>
    <message>
        <source>Perhaps logged already: “%1” has the same name and date.</source>
        <translation>Belki zaten kayıtlı: “%1” aynı ad ve tarihi taşıyor.</translation>
    </message>
    <message>
        <source>Perhaps logged already: “%1” has the same name.</source>
        <translation>Belki zaten kayıtlı: “%1” aynı adı taşıyor.</translation>
    </message>
    <message>
        <source>This row is there twice.</source>
        <translation>Bu satır iki kez var.</translation>
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
        <translation>%2 sandıktan %1’i.</translation>
    </message>
    <message>
        <source>%1 stations, of an unknown number.</source>
        <translation>Toplamı bilinmeyen sandıklardan %1’i.</translation>
    </message>
    <message>
        <source>If drawn at random, none in %1 rules out only rates above %2 %.</source>
        <translation>Rastgele seçildiyse, %1 içinde hiç olmaması yalnızca % %2 üzerindeki oranları dışlar.</translation>
    </message>
    <message>
        <source>Not a random sample.</source>
        <translation>Rastgele örneklem değil.</translation>
    </message>
    <message>
        <source>If drawn at random, %1 in %2 rules out rates below %3 %, and rates above %4 % (each with 95 % confidence).</source>
        <translation>Rastgele seçildiyse, %2 içinde %1, %3 % altındaki ve %4 % üstündeki oranları dışlar (her biri 95 % güvenle).</translation>
    </message>
    <message>
        <source>More stations with violations than visited ones are on file.</source>
        <translation>Kayıtta ihlalli sandık, ziyaret edilenden fazla.</translation>
    </message>
    <message>
        <source>What “no violation seen” can bear: %1</source>
        <translation>“İhlal görülmedi” sözü ne taşır: %1</translation>
    </message>
</context>
<context>
    <name>TallyChart</name>
    <message>
        <source>Share of %1</source>
        <comment>records</comment>
        <translation>%1 payı</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <translation>%1 toplamı</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>%1 ortalaması</translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation>%1 ortancası</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, records</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what is counted, by what</comment>
        <translation>%1, %2 ile</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 ile %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>by this and that</comment>
        <translation>%1 ve %2</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>1 membership</source>
        <translation>1 üyelik</translation>
    </message>
    <message>
        <source>%1 memberships</source>
        <translation>%1 üyelik</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>values that are too many to show</comment>
        <translation>
            <numerusform>%n dışarıda kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown apart, because “%1” is not known: %2.</source>
        <translation>“%1” bilinmediği için ayrı gösterilir: %2.</translation>
    </message>
    <message>
        <source>Left out, because “%1” is not known: %2.</source>
        <translation>“%1” bilinmediği için dışarıda: %2.</translation>
    </message>
    <message>
        <source>Counted once, in the mission that they are part of: %1.</source>
        <translation>Parçası oldukları misyonda bir kez sayıldı: %1.</translation>
    </message>
    <message>
        <source>range of sources</source>
        <translation>kaynaklardaki aralık</translation>
    </message>
    <message>
        <source>%1: nothing to show.</source>
        <translation>%1: gösterilecek bir şey yok.</translation>
    </message>
    <message>
        <source>%1%2. Largest: %3.</source>
        <comment>title, what is counted, mark</comment>
        <translation>%1%2. En büyüğü: %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, records</comment>
        <translation>%1+ {1 %2?}</translation>
    </message>
    <message>
        <source>Say which records the chart counts.</source>
        <translation>Grafiğin hangi kayıtları saydığını söyleyin.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Some values lie below zero, where this kind of chart has no place. Choose lollipops or dots.</source>
        <translation>Bazı değerler sıfırın altında; bu tür grafikte onlara yer yok. Saplı noktaları veya noktaları seçin.</translation>
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
        <translation>Hiçbir tarafta</translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <comment>records that lack the number</comment>
        <translation>
            <numerusform>%n olmadan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others (%n)</source>
        <comment>categories put together</comment>
        <translation>
            <numerusform>Diğerleri (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyGroups</name>
    <message>
        <source>Week %1, %2</source>
        <comment>number, year</comment>
        <translation>%1. hafta, %2</translation>
    </message>
</context>
<context>
    <name>TallyReader</name>
    <message>
        <source>Records cannot be counted by “%1”.</source>
        <translation>Kayıtlar “%1” ile sayılamaz.</translation>
    </message>
    <message>
        <source>“%1” is no number that each record has at most once.</source>
        <translation>“%1” her kayıtta en çok bir kez bulunan bir sayı değil.</translation>
    </message>
    <message>
        <source>Say which records the chart counts.</source>
        <translation>Grafiğin hangi kayıtları saydığını söyleyin.</translation>
    </message>
    <message>
        <source>Say which number the chart shows.</source>
        <translation>Grafiğin hangi sayıyı gösterdiğini söyleyin.</translation>
    </message>
</context>
<context>
    <name>TermMerge</name>
    <message>
        <source>Also what was “%1”.</source>
        <translation>Eskiden “%1” olan da.</translation>
    </message>
    <message>
        <source>Also what was “%1”: %2</source>
        <translation>Eskiden “%1” olan da: %2</translation>
    </message>
    <message>
        <source>Merge %1 into “%2”</source>
        <translation>%1 terimini “%2” içine birleştir</translation>
    </message>
    <message>
        <source>The term that should stay is not in the project.</source>
        <translation>Kalması gereken terim projede yok.</translation>
    </message>
    <message>
        <source>A term that should be merged is not in the project any more.</source>
        <translation>Birleştirilecek bir terim artık projede yok.</translation>
    </message>
    <message>
        <source>Only terms of the same vocabulary can be merged.</source>
        <translation>Yalnızca aynı sözlüğün terimleri birleştirilebilir.</translation>
    </message>
    <message>
        <source>Choose the terms to merge: two at least.</source>
        <translation>Birleştirilecek terimleri seçin: en az iki.</translation>
    </message>
</context>
<context>
    <name>TermSplit</name>
    <message>
        <source>Not what is “%1”.</source>
        <translation>“%1” olan değil.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Present on %1</source>
        <translation>%1 tarihinde burada</translation>
    </message>
    <message>
        <source>Present from %1 to %2</source>
        <translation>%1 – %2 arasında burada</translation>
    </message>
    <message>
        <source>Present from %1; end not on file</source>
        <translation>%1 tarihinden beri burada; sonu kayıtta yok</translation>
    </message>
    <message>
        <source>Present until %1; start not on file</source>
        <translation>%1 tarihine kadar burada; başlangıcı kayıtta yok</translation>
    </message>
    <message>
        <source>Seen on %1; start and end not on file</source>
        <translation>%1 tarihinde görüldü; başlangıcı ve sonu kayıtta yok</translation>
    </message>
    <message>
        <source>Seen from %1 to %2; start and end not on file</source>
        <translation>%1 – %2 arasında görüldü; başlangıcı ve sonu kayıtta yok</translation>
    </message>
    <message>
        <source>No organisation on file</source>
        <translation>Kuruluş kayıtta yok</translation>
    </message>
    <message>
        <source>Without a mission</source>
        <translation>Misyonsuz</translation>
    </message>
    <message>
        <source>Kind not on file</source>
        <translation>Türü kayıtta yok</translation>
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
        <translation>açıklamanın tarihi yok</translation>
    </message>
    <message>
        <source>no statement on file</source>
        <translation>kayıtta açıklama yok</translation>
    </message>
    <message>
        <source>%1 stations</source>
        <translation>%1 sandık</translation>
    </message>
    <message>
        <source>%1 observers</source>
        <translation>%1 gözlemci</translation>
    </message>
    <message>
        <source>there by %1</source>
        <translation>%1 itibarıyla orada</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 tarihinden itibaren</translation>
    </message>
    <message numerus="yes">
        <source>%n or more day(s)</source>
        <translation>
            <numerusform>%n gün veya daha fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>açıklama: %1</translation>
    </message>
    <message>
        <source>No day on file</source>
        <translation>Gün kayıtta yok</translation>
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
            <numerusform>%n seçim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n misyon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 visits and %3 of %4 statements are dated to the day</source>
        <translation>%2 ziyaretin %1 tanesi ve %4 açıklamanın %3 tanesi gününe kadar tarihli</translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n election(s), each from its voting day</source>
        <translation>
            <numerusform>%n seçimin zaman çizelgesi, her biri kendi oy gününden</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Zaman çizelgesi: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>timeline of what, numbers</comment>
        <translation>%1: %2. {1:?}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a date stand below it.</source>
        <translation>
            <numerusform>tarihsiz %n kayıt altında duruyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n ziyaret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n açıklama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a date</source>
        <translation>
            <numerusform>%n tanesi tarihsiz</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarihsiz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, distance</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n kaynak</numerusform>
        </translation>
    </message>
    <message>
        <source>The election is not in the project any more.</source>
        <translation>Seçim artık projede yok.</translation>
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
        <translation>Seçim günü</translation>
    </message>
    <message>
        <source>%1 (UTC%2)</source>
        <comment>time, zone</comment>
        <translation>%1 (UTC%2)</translation>
    </message>
    <message>
        <source>Close of polls: %1</source>
        <translation>Sandıkların kapanışı: %1</translation>
    </message>
    <message>
        <source>Election week, days six times wider</source>
        <translation>Seçim haftası, günler altı kat geniş</translation>
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
        <translation>Başlangıç veya son kayıtta yok</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ziyaretler</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Açıklamalar</translation>
    </message>
    <message>
        <source>Date approximate</source>
        <translation>Tarih yaklaşık</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Timeline of all elections, each from its voting day</source>
        <translation>Bütün seçimlerin zaman çizelgesi, her biri kendi oy gününden</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Zaman çizelgesi: %1</translation>
    </message>
    <message>
        <source>Polls close at %1 (broken line).</source>
        <translation>Sandıklar %1 saatinde kapanır (kesik çizgi).</translation>
    </message>
    <message>
        <source>Polls close at %1, UTC%2 (broken line).</source>
        <translation>Sandıklar %1 saatinde kapanır, UTC%2 (kesik çizgi).</translation>
    </message>
    <message>
        <source>Without a date (%1): %2.</source>
        <translation>Tarihsiz (%1): %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>step of the election, date</comment>
        <translation>%1+ {1 %2?}</translation>
    </message>
    <message>
        <source>Steps of the election: %1.</source>
        <translation>Seçimin adımları: %1.</translation>
    </message>
    <message>
        <source>Days are counted from the voting day (E). A number tells how many records a sign stands for.</source>
        <translation>Günler oy gününden (S) sayılır. Sayı, işaretin kaç kaydı gösterdiğini söyler.</translation>
    </message>
    <message>
        <source>No filter.</source>
        <translation>Süzgeç yok.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre: %1</translation>
    </message>
</context>
<context>
    <name>TrackProfile</name>
    <message>
        <source>No yardstick given</source>
        <translation>Ölçüt belirtilmemiş</translation>
    </message>
    <message>
        <source>on election day</source>
        <translation>seçim günü</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) after</source>
        <translation>
            <numerusform>%1 gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 gün</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>en çok %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>en az %1</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>kayıtta yok</translation>
    </message>
</context>
<context>
    <name>TrackRecord</name>
    <message>
        <source>Invited</source>
        <translation>Davet edildi</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>Davet eden: %1</translation>
    </message>
    <message>
        <source>Invited, no mission on file</source>
        <translation>Davet edildi, kayıtlı misyon yok</translation>
    </message>
    <message>
        <source>Observed %1 of %2 elections on file</source>
        <translation>Kayıtlı %2 seçimden %1 tanesini gözlemledi</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n açıklama</numerusform>
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
            <numerusform>%n değerlendirmesiz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackSheets</name>
    <message>
        <source>no claims</source>
        <translation>sav yok</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n sav</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1, %2</source>
        <translation>ortalama %1, %2</translation>
    </message>
    <message>
        <source>%1 without polarity</source>
        <translation>%1 yönelimsiz</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Seçim</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Gün önce</translation>
    </message>
    <message>
        <source>How long before the vote it was there: from the stay as given; a phase or a held visit shows that it was there by then.</source>
        <translation>Oylamadan ne kadar önce oradaydı: belirtilen kalış süresinden; bir evre ya da gerçekleşmiş ziyaret o zamana dek orada olduğunu gösterir.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>Of its own missions; what is inside another one is not counted twice. The number of a joint mission stands only where none of its own is on file.</source>
        <translation>Kendi misyonlarına göre; başkasının içinde olan iki kez sayılmaz. Ortak misyonun sayısı yalnızca kendininki kayıtlı değilse durur.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Sandıklar</translation>
    </message>
    <message>
        <source>Polling stations visited, counted as the team is.</source>
        <translation>Ziyaret edilen sandıklar, ekip gibi sayılır.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Açıklamalar</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Yönelim</translation>
    </message>
    <message>
        <source>Mean polarity of all its claims, with their number.</source>
        <translation>Bütün savlarının ortalama yönelimi, sayılarıyla.</translation>
    </message>
    <message>
        <source>did not observe</source>
        <translation>gözlemlemedi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 jointly</source>
        <translation>%1 ortaklaşa</translation>
    </message>
    <message>
        <source>sources contradict each other</source>
        <translation>kaynaklar çelişiyor</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hüküm</translation>
    </message>
    <message>
        <source>No verdict coded</source>
        <translation>Hüküm kodlanmamış</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Mean polarity of its claims on the theme at all elections, with their number.</source>
        <translation>Bütün seçimlerde konuya ilişkin savlarının ortalama yönelimi, sayılarıyla.</translation>
    </message>
    <message>
        <source>At how many elections: %1</source>
        <translation>Kaç seçimde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n seçim</numerusform>
        </translation>
    </message>
    <message>
        <source>Yardstick</source>
        <translation>Ölçüt</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Savlar</translation>
    </message>
    <message>
        <source>Mean polarity of the claims that measure by it.</source>
        <translation>Bununla ölçen savların ortalama yönelimi.</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>İlke</translation>
    </message>
    <message>
        <source>Not yet answered</source>
        <translation>Henüz yanıtlanmadı</translation>
    </message>
    <message>
        <source>Missions that observed and on which nobody has answered it.</source>
        <translation>Gözlem yapmış ve hiç kimsenin yanıtlamadığı misyonlar.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 bir sayı olmalı.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 bir tam sayı olmalı.</translation>
    </message>
    <message>
        <source>%1 must be a finite number.</source>
        <translation>%1 sonlu bir sayı olmalı.</translation>
    </message>
    <message>
        <source>%1 cannot be less than 0.</source>
        <translation>%1 0&apos;dan küçük olamaz.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”.</source>
        <translation>%1: “%2” seçeneği yok.</translation>
    </message>
    <message>
        <source>%1 must be a full address, such as https://example.org/report.</source>
        <translation>%1 tam bir adres olmalı, örneğin https://example.org/report.</translation>
    </message>
    <message>
        <source>%1 must be yes or no.</source>
        <translation>%1 evet veya hayır olmalı.</translation>
    </message>
    <message>
        <source>%1 is not a date that can be stored: “%2”.</source>
        <translation>%1: “%2” saklanabilecek bir tarih değil.</translation>
    </message>
    <message>
        <source>%1 must name a record.</source>
        <translation>%1 bir kaydı göstermeli.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1 metin olmalı.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 gerekli.</translation>
    </message>
</context>
<context>
    <name>ValuePath</name>
    <message>
        <source>Each record by itself</source>
        <translation>Her kayıt ayrı</translation>
    </message>
    <message>
        <source>Has a source</source>
        <translation>Kaynağı var</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Has conflicting figures</source>
        <translation>Çelişen rakamları var</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Özel</translation>
    </message>
    <message>
        <source>%1 have no field “%2”.</source>
        <translation>%1: “%2” alanı yok.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Did you mean %3?</source>
        <translation>%1: “%2” alanı yok. Şunu mu demek istediniz: %3?</translation>
    </message>
    <message>
        <source>%1, with the terms below it</source>
        <translation>%1, altındaki terimlerle</translation>
    </message>
    <message>
        <source>“%1” does not lead to another record, so “.%2” cannot follow it.</source>
        <translation>“%1” başka bir kayda götürmez; bu yüzden ardından “.%2” gelemez.</translation>
    </message>
    <message>
        <source>A path names at least one field.</source>
        <translation>Yol en az bir alan adlandırır.</translation>
    </message>
</context>
<context>
    <name>ValueReader</name>
    <message>
        <source>“%1” is no FIELD=VALUE.</source>
        <translation>“%1”, FIELD=VALUE biçiminde değil.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. It has: %3.</source>
        <translation>%1: “%2” alanı yok. Olanlar: %3.</translation>
    </message>
    <message>
        <source>%1 follows from other records and cannot be set.</source>
        <translation>%1 başka kayıtlardan çıkar ve yazılamaz.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 must be a whole number; “%2” is none.</source>
        <translation>%1 bir tam sayı olmalı; “%2” değil.</translation>
    </message>
    <message>
        <source>%1 must be a number; “%2” is none.</source>
        <translation>%1 bir sayı olmalı; “%2” değil.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”. It has: %3.</source>
        <translation>%1: “%2” seçeneği yok. Olanlar: %3.</translation>
    </message>
    <message>
        <source>%1 has no term “%2”. It has: %3.</source>
        <translation>%1: “%2” terimi yok. Olanlar: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” names several terms; give the key of one.</source>
        <translation>%1: “%2” birkaç terimi gösteriyor; birinin anahtarını verin.</translation>
    </message>
    <message>
        <source>%1 must be yes or no; “%2” is neither.</source>
        <translation>%1 evet veya hayır olmalı; “%2” ikisi de değil.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither a code nor a name of one.</source>
        <translation>%1: “%2” ne bir kod ne de bir kodun adı.</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
</context>
<context>
    <name>VocabularySeed</name>
    <message>
        <source>“%1” is not of the expected kind.</source>
        <translation>“%1” beklenen türden değil.</translation>
    </message>
    <message>
        <source>“%1” has no language “%2”.</source>
        <translation>“%1” için “%2” dili yok.</translation>
    </message>
    <message>
        <source>A term has no property “%1”.</source>
        <translation>Bir terimin “%1” özelliği yok.</translation>
    </message>
    <message>
        <source>“vocabulary” or “terms” is missing.</source>
        <translation>“vocabulary” veya “terms” eksik.</translation>
    </message>
    <message>
        <source>A key stands twice.</source>
        <translation>Bir anahtar iki kez geçiyor.</translation>
    </message>
    <message>
        <source>The parent “%1” is not in the file.</source>
        <translation>“%1” üst terimi dosyada yok.</translation>
    </message>
    <message>
        <source>Add vocabularies</source>
        <translation>Sözlükleri ekle</translation>
    </message>
    <message>
        <source>There is no vocabulary.</source>
        <translation>Sözlük yok.</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>Other records still refer to one that would go, or a record refers to one that is not there. Nothing was changed.</source>
        <translation>Silinecek bir kayda başka kayıtlar hâlâ bağlı ya da bir kayıt olmayan bir kayda bağlı. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This record is in the project already, so it was not added again.</source>
        <translation>Bu kayıt zaten projede; bu yüzden yeniden eklenmedi.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1: “%2” alanı yok.</translation>
    </message>
    <message>
        <source>%1 cannot be changed once it is stored.</source>
        <translation>%1 saklandıktan sonra değiştirilemez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A record of the type %1 was deleted meanwhile, so nothing was changed.</source>
        <translation>%1 türünde bir kayıt bu arada silinmiş; bu yüzden hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile (%2), so nothing was changed.</source>
        <translation>“%1” bu arada değiştirilmiş (%2); bu yüzden hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>A record that the change needs is not in the project any more, so nothing was changed.</source>
        <translation>Değişikliğin gerektirdiği bir kayıt artık projede yok; bu yüzden hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>private or not</source>
        <translation>özel ya da değil</translation>
    </message>
</context>
<context>
    <name>scrutineer::AddressEditor</name>
    <message>
        <source>Open in the browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
</context>
<context>
    <name>scrutineer::Application</name>
    <message>
        <source>Something went wrong inside Scrutineer (%1). What was saved is safe, and what was typed is kept as a draft. Close the project and open it again.</source>
        <translation>Scrutineer içinde bir hata oldu (%1). Kaydedilenler güvende, yazılanlar taslak olarak duruyor. Projeyi kapatıp yeniden açın.</translation>
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
        <translation>Ayrışma</translation>
    </message>
</context>
<context>
    <name>scrutineer::BoardLegend</name>
    <message>
        <source>Legend</source>
        <translation>Açıklama işaretleri</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 eleştirel</translation>
    </message>
    <message>
        <source>%1 positive</source>
        <translation>%1 olumlu</translation>
    </message>
</context>
<context>
    <name>scrutineer::BoardModel</name>
    <message>
        <source>Claims</source>
        <translation>Savlar</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Ayrışma</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n claim(s)</source>
        <translation>
            <numerusform>%1, %n sav</numerusform>
        </translation>
    </message>
    <message>
        <source>Divergence on %1: %2</source>
        <translation>%1 konusunda ayrışma: %2</translation>
    </message>
    <message>
        <source>Divergence of all: %1</source>
        <translation>Genel ayrışma: %1</translation>
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
            <numerusform>%n sav</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, no polarity</source>
        <translation>%1: %2, yönelimsiz</translation>
    </message>
    <message>
        <source>%1: mean %2, %3</source>
        <translation>%1: ortalama %2, %3</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 ile %2 arası</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misyon</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Seçim</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Kuruluş türü</translation>
    </message>
    <message>
        <source>A matrix of %1 rows and %2 columns, shaded by mean polarity.</source>
        <translation>%1 satır ve %2 sütunluk, ortalama yönelime göre boyalı matris.</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 eleştirel</translation>
    </message>
    <message>
        <source>%1 positive</source>
        <translation>%1 olumlu</translation>
    </message>
</context>
<context>
    <name>scrutineer::BoardTable</name>
    <message>
        <source>Comparison board</source>
        <translation>Karşılaştırma tablosu</translation>
    </message>
</context>
<context>
    <name>scrutineer::BulkForm</name>
    <message>
        <source>The project is open read-only, so nothing can be changed.</source>
        <translation>Proje salt okunur açık; bu yüzden hiçbir şey değiştirilemez.</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <translation>Düzenle: %1 %2</translation>
    </message>
    <message>
        <source>Add to each, take away</source>
        <translation>Her birine ekle, kaldır</translation>
    </message>
    <message>
        <source>Now: several values</source>
        <translation>Şimdi: farklı değerler</translation>
    </message>
    <message>
        <source>Now: blank in all</source>
        <translation>Şimdi: hepsinde boş</translation>
    </message>
    <message>
        <source>Now in all: %1</source>
        <translation>Şimdi hepsinde: %1</translation>
    </message>
    <message numerus="yes">
        <source>Take away the tag “%1” (%n record(s))</source>
        <translation>
            <numerusform>“%1” etiketini kaldır (%n kayıt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Every field stays as it is</source>
        <translation>Her alan olduğu gibi kalıyor</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Sayılıyor …</translation>
    </message>
    <message>
        <source>%1 of %2 records change</source>
        <translation>%2 kayıttan %1 tanesi değişiyor</translation>
    </message>
    <message>
        <source>Nothing is chosen yet: type a value beside a field, or choose “Clear”.</source>
        <translation>Henüz bir şey seçilmedi: bir alanın yanına değer yazın ya da “Boşalt” seçin.</translation>
    </message>
    <message>
        <source>All of them hold this already, so nothing changed.</source>
        <translation>Hepsinde zaten bu var, bu yüzden hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Kaydedilmedi.</translation>
    </message>
</context>
<context>
    <name>scrutineer::BulkRow</name>
    <message>
        <source>Leave as it is</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Set to this</source>
        <translation>Buna ayarla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Boşalt</translation>
    </message>
    <message>
        <source>%1: what to do</source>
        <translation>%1: ne yapılsın</translation>
    </message>
</context>
<context>
    <name>scrutineer::CarriedClaims</name>
    <message>
        <source>Place here</source>
        <translation>Buraya koy</translation>
    </message>
    <message>
        <source>Take the place away</source>
        <translation>Yerini kaldır</translation>
    </message>
    <message>
        <source>Claims of the version before</source>
        <translation>Önceki sürümün savları</translation>
    </message>
    <message>
        <source>In the version before</source>
        <translation>Önceki sürümde</translation>
    </message>
    <message>
        <source>Text of the version before</source>
        <translation>Önceki sürümün metni</translation>
    </message>
    <message>
        <source>In the new version</source>
        <translation>Yeni sürümde</translation>
    </message>
    <message>
        <source>Text of the new version</source>
        <translation>Yeni sürümün metni</translation>
    </message>
    <message>
        <source>Put the claim at the words that are selected (P)</source>
        <translation>Savı seçili sözcüklere koy (P)</translation>
    </message>
    <message>
        <source>Undo the decision by hand (Delete)</source>
        <translation>Elle verilen kararı geri al (Delete)</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) at the same place</source>
        <translation>
            <numerusform>%n sav aynı yerde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n taşındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed by hand</source>
        <translation>
            <numerusform>%n elle yerleştirildi</numerusform>
        </translation>
    </message>
    <message>
        <source>none without a place</source>
        <translation>yersizi yok</translation>
    </message>
    <message numerus="yes">
        <source>%n without a place, which can be given later too</source>
        <translation>
            <numerusform>%n yersiz, yeri sonra da verilebilir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The sentence most like its own is selected.</source>
        <translation>%1 Kendi cümlesine en çok benzeyen cümle seçili.</translation>
    </message>
    <message>
        <source>%1 Select where it belongs, or leave it without a place.</source>
        <translation>%1 Ait olduğu yeri seçin ya da yersiz bırakın.</translation>
    </message>
    <message>
        <source>Select the words in the new version first.</source>
        <translation>Önce yeni sürümde sözcükleri seçin.</translation>
    </message>
</context>
<context>
    <name>scrutineer::CarriedFilterBar</name>
    <message>
        <source>The records that the filter is on</source>
        <translation>Süzgecin ait olduğu kayıtlar</translation>
    </message>
    <message>
        <source>Filter on: %1</source>
        <translation>Süzgecin konusu: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::CarriedModel</name>
    <message>
        <source>Placed by hand.</source>
        <translation>Elle konuldu.</translation>
    </message>
    <message>
        <source>At the same place.</source>
        <translation>Aynı yerde.</translation>
    </message>
    <message>
        <source>Moved with its sentence.</source>
        <translation>Cümlesiyle birlikte taşındı.</translation>
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
        <translation>Grafiğin gösterdiği</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Yeni olarak kaydet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Keep the chart in the project (Ctrl+Enter)</source>
        <translation>Grafiği projede tut (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Files, start over, delete</source>
        <translation>Dosyalar, baştan başla, sil</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Dosyadan oku…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Dosyaya yaz…</translation>
    </message>
    <message>
        <source>Delete chart</source>
        <translation>Grafiği sil</translation>
    </message>
    <message>
        <source>No values under this filter.</source>
        <translation>Bu süzgeçle değer yok.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişti</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>“%1” is kept in the project.</source>
        <translation>“%1” projede tutuluyor.</translation>
    </message>
    <message>
        <source>Write the chart to a file</source>
        <translation>Grafiği dosyaya yaz</translation>
    </message>
    <message>
        <source>Chart (*.json)</source>
        <translation>Grafik (*.json)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>“%1” kaydedildi.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed.</source>
        <translation>“%1” yazılamadı: %2. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Read a chart from a file</source>
        <translation>Grafiği dosyadan oku</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>“%1” okunamadı: %2</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartCanvas</name>
    <message>
        <source>Mark %1 of %2: %3</source>
        <translation>İşaret %1 / %2: %3</translation>
    </message>
    <message>
        <source>Click to list the records</source>
        <translation>Kayıtları listelemek için tıklayın</translation>
    </message>
    <message>
        <source>Shift+click adds this to the filter</source>
        <translation>Shift+tık bunu süzgece ekler</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartCard</name>
    <message>
        <source>No values under this filter.</source>
        <translation>Bu süzgeçle değer yok.</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartExplanation</name>
    <message>
        <source>How the chart is made</source>
        <translation>Grafik nasıl yapıldı</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartForm</name>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kim tarafından</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Şuna göre böl</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ne sayılıyor</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Kaç tane olduğu</translation>
    </message>
    <message>
        <source>Share that match …</source>
        <translation>Uyanların payı …</translation>
    </message>
    <message>
        <source>Sum of a number</source>
        <translation>Bir sayının toplamı</translation>
    </message>
    <message>
        <source>Mean of a number</source>
        <translation>Bir sayının ortalaması</translation>
    </message>
    <message>
        <source>Median of a number</source>
        <translation>Bir sayının ortancası</translation>
    </message>
    <message>
        <source>Each number by itself</source>
        <translation>Her sayı ayrı</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>That match</source>
        <translation>Uyanlar</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Yalnızca şu durumda</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Neye göre</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Kendi sırası</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>En büyüğü önce</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>En fazla</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation>Grafiğin başlığı</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Grafik türü</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Yatay</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartGrid</name>
    <message>
        <source>Saved in the project</source>
        <translation>Projede kayıtlı</translation>
    </message>
    <message>
        <source>Ready charts</source>
        <translation>Hazır grafikler</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Gösterge: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartTable</name>
    <message>
        <source>Lowest</source>
        <translation>En düşük</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>En yüksek</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Aşamalar</translation>
    </message>
    <message>
        <source>%1, %</source>
        <comment>series; its share in per cent</comment>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupla</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Değerler</translation>
    </message>
    <message>
        <source>Lower whisker</source>
        <translation>Alt bıyık</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Alt çeyrek</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Ortanca</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Üst çeyrek</translation>
    </message>
    <message>
        <source>Upper whisker</source>
        <translation>Üst bıyık</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Aykırı değerler</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartTile</name>
    <message>
        <source>Show the values as a table (T)</source>
        <translation>Değerleri tablo olarak göster (T)</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Büyüt</translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation>%1, değerler</translation>
    </message>
    <message>
        <source>Explain how the chart is made (E)</source>
        <translation>Grafiğin nasıl yapıldığını açıkla (E)</translation>
    </message>
    <message>
        <source>Enlarge the chart</source>
        <translation>Grafiği büyüt</translation>
    </message>
    <message>
        <source>Enlarge, copy, save or print the chart</source>
        <translation>Grafiği büyüt, kopyala, kaydet veya yazdır</translation>
    </message>
    <message>
        <source>Copy, save or print the chart</source>
        <translation>Grafiği kopyala, kaydet veya yazdır</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Grafikler</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Tüm grafikler</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Tümünü dışa aktar</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>Grafik ekle</translation>
    </message>
    <message>
        <source>Records under the filter</source>
        <translation>Süzgeçteki kayıtlar</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s), one filter</source>
        <translation>
            <numerusform>%n grafik, tek süzgeç</numerusform>
        </translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Tık</translation>
    </message>
    <message>
        <source>list the records of a mark</source>
        <translation>işaretin kayıtlarını listele</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>add it to the filter</source>
        <translation>süzgece ekle</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tablo</translation>
    </message>
    <message>
        <source>copy picture</source>
        <translation>resmi kopyala</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>açıkla</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>into the chart</source>
        <translation>grafiğin içine</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>Yeni grafik</translation>
    </message>
    <message>
        <source>Change chart</source>
        <translation>Grafiği değiştir</translation>
    </message>
    <message>
        <source>save</source>
        <translation>kaydet</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>sonraki bölme</translation>
    </message>
    <message>
        <source>“%1” is more than the builder can put together.</source>
        <translation>“%1” kurucunun kurabileceğinden fazla.</translation>
    </message>
    <message>
        <source>Start a chart from this one</source>
        <translation>Bundan yeni bir grafik başlat</translation>
    </message>
    <message>
        <source>Keep among the saved charts</source>
        <translation>Kayıtlı grafikler arasında tut</translation>
    </message>
    <message>
        <source>Move before</source>
        <translation>Öne taşı</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Sol</translation>
    </message>
    <message>
        <source>Move after</source>
        <translation>Sonraya taşı</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Sağ</translation>
    </message>
    <message>
        <source>Delete chart</source>
        <translation>Grafiği sil</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>Artık tutma</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>Grafikler için klasör</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) saved in “%1”.</source>
        <translation>
            <numerusform>%n grafik “%1” içine kaydedildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Kaydedilmedi:</translation>
    </message>
</context>
<context>
    <name>scrutineer::CheckList</name>
    <message>
        <source>Type to find</source>
        <translation>Bulmak için yazın</translation>
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
        <translation>Kaldır: %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Kaldır (Delete)</translation>
    </message>
    <message>
        <source>Delete removes it.</source>
        <translation>Delete tuşu onu kaldırır.</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChoiceBody</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
</context>
<context>
    <name>scrutineer::ChoiceEditor</name>
    <message>
        <source>measure</source>
        <translation>ölçü</translation>
    </message>
    <message>
        <source>“%1” is not on the list. Choose an entry, or clear the field.</source>
        <translation>“%1” listede yok. Bir girdi seçin ya da alanı temizleyin.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>“%1” oluştur</translation>
    </message>
</context>
<context>
    <name>scrutineer::ClaimCards</name>
    <message>
        <source>Claims</source>
        <translation>Savlar</translation>
    </message>
    <message>
        <source>Draft, no theme yet</source>
        <translation>Taslak, henüz konusuz</translation>
    </message>
</context>
<context>
    <name>scrutineer::ClaimColumns</name>
    <message>
        <source>Claims side by side</source>
        <translation>Savlar yan yana</translation>
    </message>
    <message>
        <source>No claims to show here.</source>
        <translation>Burada gösterilecek sav yok.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Çekince</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Kanıt</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Said before the polls closed</source>
        <translation>Sandıklar kapanmadan söylendi</translation>
    </message>
    <message>
        <source>Yardstick</source>
        <translation>Ölçüt</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodlayıcı</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>birincil</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>ikincil</translation>
    </message>
    <message>
        <source>tertiary</source>
        <translation>üçüncül</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
</context>
<context>
    <name>scrutineer::ClaimDialog</name>
    <message>
        <source>Claim and its figures</source>
        <translation>Sav ve rakamları</translation>
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
        <translation>Sözlükler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>düzenle</translation>
    </message>
    <message>
        <source>move</source>
        <translation>gez</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ekle</translation>
    </message>
    <message>
        <source>merge chosen</source>
        <translation>seçilenleri birleştir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>kaldır</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>sonraki bölme</translation>
    </message>
    <message>
        <source>open in the reader</source>
        <translation>okuyucuda aç</translation>
    </message>
    <message>
        <source>looked at, stays as it is</source>
        <translation>bakıldı, olduğu gibi kalır</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ne gösteriliyor</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terimler</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Sürümler…</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Tümünü işaretle</translation>
    </message>
    <message>
        <source>Mark all claims of the queue as looked at</source>
        <translation>Sıradaki bütün savları bakılmış olarak işaretle</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Birleştir…</translation>
    </message>
    <message>
        <source>Make one of the chosen terms (M)</source>
        <translation>Seçilen terimleri bir yap (M)</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Terim ekle</translation>
    </message>
    <message>
        <source>Search terms and definitions</source>
        <translation>Terim ve tanım ara</translation>
    </message>
    <message>
        <source>This vocabulary has no terms yet.</source>
        <translation>Bu sözlükte henüz terim yok.</translation>
    </message>
    <message>
        <source>No term matches.</source>
        <translation>Eşleşen terim yok.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Draft of %1 restored.</source>
        <translation>Taslak geri yüklendi: %1.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Taslağı at</translation>
    </message>
    <message>
        <source>The project is open read-only, so the codebook can be read but not changed.</source>
        <translation>Proje salt okunur açık; kod kitabı okunabilir, değiştirilemez.</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>%1, %2 terms</source>
        <translation>%1, %2 terim</translation>
    </message>
    <message>
        <source>%1, level %2, used %3 times</source>
        <translation>%1, düzey %2, %3 kez kullanılmış</translation>
    </message>
    <message>
        <source>, no longer offered</source>
        <translation>, artık sunulmuyor</translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (artık sunulmuyor)</translation>
    </message>
    <message>
        <source>Look again (%1)</source>
        <translation>Yeniden bak (%1)</translation>
    </message>
    <message>
        <source>No version of the codebook has been issued, so no claim has to be looked at again.</source>
        <translation>Kod kitabının hiçbir sürümü yayımlanmadı, bu yüzden hiçbir sava yeniden bakmak gerekmiyor.</translation>
    </message>
    <message>
        <source>All claims were looked at under version %1.</source>
        <translation>Bütün savlara %1 sürümünde bakıldı.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Sürüm %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not issued</source>
        <translation>
            <numerusform>yayımlanmamış %n değişiklik</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue version %1 of the codebook</source>
        <translation>Kod kitabının %1 sürümünü yayımla</translation>
    </message>
    <message numerus="yes">
        <source>Look again at %n claim(s)</source>
        <translation>
            <numerusform>%n sava yeniden bak</numerusform>
        </translation>
    </message>
    <message>
        <source>Add term “%1”</source>
        <translation>“%1” terimini ekle</translation>
    </message>
    <message>
        <source>Move term “%1”</source>
        <translation>“%1” terimini taşı</translation>
    </message>
    <message>
        <source>“%1” is used by %2 records, so it stays. Merge it into another term, or set it to no longer offered.</source>
        <translation>“%1” %2 kayıtta kullanılıyor, bu yüzden kalıyor. Başka bir terimle birleştirin ya da artık sunulmayan yapın.</translation>
    </message>
    <message>
        <source>Remove term “%1”</source>
        <translation>“%1” terimini kaldır</translation>
    </message>
    <message>
        <source>Choose the terms to merge first: Shift+Up and Shift+Down, or Ctrl and a click.</source>
        <translation>Önce birleştirilecek terimleri seçin: Shift+Yukarı ve Shift+Aşağı ya da Ctrl ile tıklama.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>böl</translation>
    </message>
    <message>
        <source>Import CSV or QDC…</source>
        <translation>CSV ya da QDC içe aktar…</translation>
    </message>
    <message>
        <source>Print the codebook of coding as PDF…</source>
        <translation>Kodlama kod kitabını PDF olarak yazdır…</translation>
    </message>
    <message>
        <source>Print this vocabulary as PDF…</source>
        <translation>Bu sözlüğü PDF olarak yazdır…</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Kod kitabını içe aktar</translation>
    </message>
    <message>
        <source>Codebooks (*.csv *.qdc)</source>
        <translation>Kod kitapları (*.csv *.qdc)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 içe aktarılmadı. %2</translation>
    </message>
    <message>
        <source>Import codebook “%1”</source>
        <translation>“%1” kod kitabını içe aktar</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>kod kitabı</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Kod kitabını dışa aktar</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 yazılamıyor: %2</translation>
    </message>
    <message>
        <source>The codebook was written to %1</source>
        <translation>Kod kitabı şuraya yazıldı: %1</translation>
    </message>
    <message>
        <source>Print codebook</source>
        <translation>Kod kitabını yazdır</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Böl…</translation>
    </message>
    <message>
        <source>Make several of the current term (S)</source>
        <translation>Geçerli terimden birkaç tane yap (S)</translation>
    </message>
    <message>
        <source>Import, export, print</source>
        <translation>İçe aktar, dışa aktar, yazdır</translation>
    </message>
    <message>
        <source>what uses it</source>
        <translation>onu kullananlar</translation>
    </message>
    <message>
        <source>Export this vocabulary as CSV…</source>
        <translation>Bu sözlüğü CSV olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Export all vocabularies as CSV…</source>
        <translation>Bütün sözlükleri CSV olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Export this vocabulary as QDC…</source>
        <translation>Bu sözlüğü QDC olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Export the vocabularies of coding as QDC…</source>
        <translation>Kodlama sözlüklerini QDC olarak dışa aktar…</translation>
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
        <translation>Bu proje yalnızca okumak için açık.</translation>
    </message>
    <message>
        <source>Text, version %1</source>
        <translation>Metin, sürüm %1</translation>
    </message>
    <message>
        <source>This coding is complete. Open it again to change it.</source>
        <translation>Bu kodlama tamam. Değiştirmek için yeniden açın.</translation>
    </message>
    <message>
        <source>Select the words that make the claim first, or press N for the next sentence.</source>
        <translation>Önce savın sözcüklerini seçin ya da sonraki cümle için N tuşuna basın.</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Yeni sav</translation>
    </message>
    <message>
        <source>New claim: %1</source>
        <translation>Yeni sav: %1</translation>
    </message>
    <message>
        <source>Coding: %1</source>
        <translation>Kodlama: %1</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>Sav: %1</translation>
    </message>
    <message>
        <source>Claim: yardstick</source>
        <translation>Sav: ölçüt</translation>
    </message>
    <message>
        <source>There are claims on this theme, so the statement is not silent on it.</source>
        <translation>Bu konuda savlar var, dolayısıyla açıklama bu konuda susmuyor.</translation>
    </message>
    <message>
        <source>Silence: %1</source>
        <translation>Suskunluk: %1</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodlayıcı</translation>
    </message>
    <message>
        <source>New coding by %1</source>
        <translation>Yeni kodlama: %1</translation>
    </message>
    <message>
        <source>Coding complete</source>
        <translation>Kodlama tamamlandı</translation>
    </message>
    <message>
        <source>Coding opened again</source>
        <translation>Kodlama yeniden açıldı</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>Savı sil</translation>
    </message>
    <message>
        <source>Place of a claim</source>
        <translation>Bir savın yeri</translation>
    </message>
</context>
<context>
    <name>scrutineer::CodingDialog</name>
    <message>
        <source>Blind: hide the other codings until this one is complete</source>
        <translation>Kör: bu tamamlanana kadar öteki kodlamaları gizle</translation>
    </message>
    <message>
        <source>New coding</source>
        <translation>Yeni kodlama</translation>
    </message>
    <message>
        <source>A second coder reads the same text afresh; the two codings can be compared later.</source>
        <translation>İkinci kodlayıcı aynı metni baştan okur; iki kodlama sonra karşılaştırılabilir.</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodlayıcı</translation>
    </message>
    <message>
        <source>Start coding</source>
        <translation>Kodlamaya başla</translation>
    </message>
</context>
<context>
    <name>scrutineer::CodingPanel</name>
    <message>
        <source>The coding as a whole</source>
        <translation>Bütünüyle kodlama</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Sav %1</translation>
    </message>
    <message>
        <source>draft, no theme yet</source>
        <translation>taslak, henüz konusuz</translation>
    </message>
    <message>
        <source>New claim: choose its theme</source>
        <translation>Yeni sav: konusunu seçin</translation>
    </message>
    <message>
        <source>The pointer or Tab on a value shows its definition, and claims that were coded so.</source>
        <translation>İmleç ya da Tab bir değerin üzerindeyken tanımını ve böyle kodlanmış savları gösterir.</translation>
    </message>
    <message>
        <source>Severity is of criticism: press − first.</source>
        <translation>Ağırlık eleştiriye aittir: önce − tuşuna basın.</translation>
    </message>
    <message>
        <source>“%1” is no whole number of stations, so it was not taken.</source>
        <translation>“%1” tam bir sandık sayısı değil, bu yüzden alınmadı.</translation>
    </message>
    <message>
        <source>No place on file is called “%1”, so it was not taken.</source>
        <translation>“%1” adlı bir yer kayıtta yok, bu yüzden alınmadı.</translation>
    </message>
    <message>
        <source>A claim needs its proposition, so the old one stays.</source>
        <translation>Savın önermesi gerekir, bu yüzden eskisi kalır.</translation>
    </message>
    <message>
        <source>No place on file is called so.</source>
        <translation>Bu adda bir yer kayıtta yok.</translation>
    </message>
    <message>
        <source>Enter takes %1</source>
        <translation>Enter şunu alır: %1</translation>
    </message>
    <message>
        <source>The coding as a whole · blind, others hidden</source>
        <translation>Bütünüyle kodlama · kör, ötekiler gizli</translation>
    </message>
</context>
<context>
    <name>scrutineer::CodingRow</name>
    <message>
        <source>not coded</source>
        <translation>kodlanmamış</translation>
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
        <translation>Boşluk seçer, Ctrl+Yukarı ve Ctrl+Aşağı sütunu taşır</translation>
    </message>
    <message>
        <source>Back to the usual columns</source>
        <translation>Olağan sütunlara dön</translation>
    </message>
</context>
<context>
    <name>scrutineer::ComparisonPage</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n sav</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n hüküm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of a yardstick</source>
        <translation>
            <numerusform>%n ölçüt kullanımı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mission(s) coded</source>
        <translation>
            <numerusform>%n misyondan %1’i kodlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>Divergence %1 = %2</source>
        <translation>Ayrışma %1 = %2</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>Hücre seçilmedi</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>sabitlendi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>divergence %1</source>
        <translation>ayrışma %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more with claims</source>
        <translation>
            <numerusform>savı olan %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>ortalama %1</translation>
    </message>
    <message numerus="yes">
        <source>%n opposed pair(s)</source>
        <translation>
            <numerusform>%n karşıt çift</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 shown</source>
        <translation>ilk %1’i gösteriliyor</translation>
    </message>
    <message>
        <source>Same theme, scope and election; two or more apart</source>
        <translation>Aynı konu, kapsam ve seçim; fark iki veya daha çok</translation>
    </message>
    <message>
        <source>No coded claims yet.</source>
        <translation>Henüz kodlanmış sav yok.</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Bu süzgeçlere uyan bir şey yok.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ne karşılaştırılıyor</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Opposed claims</source>
        <translation>Karşıt savlar</translation>
    </message>
    <message>
        <source>Yardsticks</source>
        <translation>Ölçütler</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Aşamalar</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ne sayılıyor</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Yönelim</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hüküm</translation>
    </message>
    <message>
        <source>What cells say</source>
        <translation>Hücreler ne söylüyor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Rows and columns change places</source>
        <translation>Satırlar ve sütunlar yer değiştirir</translation>
    </message>
    <message>
        <source>By divergence</source>
        <translation>Ayrışmaya göre</translation>
    </message>
    <message>
        <source>The columns on which missions are furthest apart first</source>
        <translation>Önce misyonların en çok ayrıştığı sütunlar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open statement</source>
        <translation>açıklamayı aç</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>pin column</source>
        <translation>sütunu sabitle</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopyala</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>sonraki bölme</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Misyonlar</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Açıklamalar</translation>
    </message>
    <message>
        <source>Kinds of organisation</source>
        <translation>Kuruluş türleri</translation>
    </message>
    <message>
        <source>Elections of %1</source>
        <translation>%1: seçimler</translation>
    </message>
    <message>
        <source>Choose a statement to code</source>
        <translation>Kodlanacak bir açıklama seçin</translation>
    </message>
    <message>
        <source>What missions measure against</source>
        <translation>Misyonların neyle ölçtüğü</translation>
    </message>
    <message>
        <source>Comparison of missions</source>
        <translation>Misyonların karşılaştırması</translation>
    </message>
    <message>
        <source>Mean polarity from −2, critical, to +2, positive; × is the number of claims</source>
        <translation>Ortalama yönelim: −2 eleştirel, +2 olumlu; × sav sayısıdır</translation>
    </message>
    <message>
        <source>A table of pairs of claims that contradict each other, the furthest apart first.</source>
        <translation>Birbiriyle çelişen sav çiftlerinin tablosu, en uzak olanlar önce.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Eleştirel</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Olumlu</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Fark</translation>
    </message>
</context>
<context>
    <name>scrutineer::ConditionEditor</name>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>How the condition is meant</source>
        <translation>Koşulun anlamı</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Eşittir</translation>
    </message>
    <message>
        <source>Is not</source>
        <translation>Eşit değil</translation>
    </message>
    <message>
        <source>Is not, or not known</source>
        <translation>Eşit değil ya da bilinmiyor</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Biliniyor</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>scrutineer::CoverageCell</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n sav</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::CoverageGrid</name>
    <message>
        <source>Silence: press a theme’s digit, S goes on</source>
        <translation>Suskunluk: konunun rakamına basın, S sürdürür</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsam</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 themes, %n claim(s)</source>
        <translation>
            <numerusform>%2 konudan %1, %n sav</numerusform>
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
        <translation>oy verme günü</translation>
    </message>
</context>
<context>
    <name>scrutineer::DeclarationPage</name>
    <message>
        <source>Declaration of Principles</source>
        <translation>İlkeler Bildirgesi</translation>
    </message>
    <message>
        <source>yes, partly, no, no information</source>
        <translation>evet, kısmen, hayır, bilgi yok</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>yanıtlanmadı</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kaynak</translation>
    </message>
    <message>
        <source>move</source>
        <translation>gez</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodlayıcı</translation>
    </message>
    <message>
        <source>Whose findings are shown and made</source>
        <translation>Kimin bulguları gösteriliyor ve giriliyor</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Kaydı aç</translation>
    </message>
    <message>
        <source>This mission is not in the project.</source>
        <translation>Bu misyon projede yok.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 · %3 of %n point(s) answered</source>
        <translation>
            <numerusform>%1, %2 · %n maddeden %3 tanesi yanıtlandı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::DeclarationRow</name>
    <message>
        <source>Key %1</source>
        <translation>Tuş %1</translation>
    </message>
    <message>
        <source>not yet answered</source>
        <translation>henüz yanıtlanmadı</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a source (Alt+S)</source>
        <translation>Kaynak ekle (Alt+S)</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n kaynak</numerusform>
        </translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Kaynak yok</translation>
    </message>
</context>
<context>
    <name>scrutineer::DetailPane</name>
    <message>
        <source>Across all elections</source>
        <translation>Tüm seçimler boyunca</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Diğer adlar</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Tanımlayıcılar</translation>
    </message>
    <message>
        <source>Labels given by others</source>
        <translation>Başkalarının verdiği etiketler</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>İşaretler</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Ekler</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>Boş alanları gizle</translation>
    </message>
    <message>
        <source>Show empty fields (%1)</source>
        <translation>Boş alanları göster (%1)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tümünü göster: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ve %1 tane daha</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tümü: %1</translation>
    </message>
    <message>
        <source>All %1: %2</source>
        <translation>Tümü: %1, %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>publisher, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open the address of %1 in the browser</source>
        <translation>Adresi tarayıcıda aç: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>şunun için: %1</translation>
    </message>
    <message>
        <source>states %1</source>
        <translation>belirtilen: %1</translation>
    </message>
    <message>
        <source>Choose a record to see what is on file of it.</source>
        <translation>Hakkında neler kayıtlı olduğunu görmek için bir kayıt seçin.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>Kaydın ayrıntıları</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>New like this</source>
        <translation>Buna benzer yeni</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Başlığı kopyala</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Tanımlayıcıyı kopyala</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Özel</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Düzenlendi: %1</translation>
    </message>
    <message>
        <source>Edited %1 by %2</source>
        <translation>Düzenlendi: %1, %2</translation>
    </message>
    <message>
        <source>This address cannot be opened: %1</source>
        <translation>Bu adres açılamıyor: %1</translation>
    </message>
    <message>
        <source>Read and code</source>
        <translation>Oku ve kodla</translation>
    </message>
    <message>
        <source>Read and code the statement (Ctrl+R)</source>
        <translation>Açıklamayı oku ve kodla (Ctrl+R)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Declaration of Principles</source>
        <translation>İlkeler Bildirgesi</translation>
    </message>
    <message>
        <source>Ten points, each with an answer and its sources (Ctrl+Shift+P)</source>
        <translation>On madde, her biri yanıtı ve kaynaklarıyla (Ctrl+Shift+P)</translation>
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
        <translation>Yerler yan yana</translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation>Açıklama: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::FactList</name>
    <message>
        <source>unsourced</source>
        <translation>kaynaksız</translation>
    </message>
    <message>
        <source>No source is cited for this.</source>
        <translation>Bunun için kaynak gösterilmemiş.</translation>
    </message>
    <message>
        <source>%1 states: %2</source>
        <translation>%1 şöyle belirtiyor: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kaynak: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::FieldEditor</name>
    <message>
        <source>%1, needed</source>
        <translation>%1, gerekli</translation>
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
        <translation>Rakam %1</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Tercih edilen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarihsiz</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 itibarıyla</translation>
    </message>
    <message>
        <source>out of %1</source>
        <translation>%1 içinden</translation>
    </message>
    <message>
        <source>Scope of %1</source>
        <translation>Kapsam: %1</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>bütünü</translation>
    </message>
    <message>
        <source>Basis of %1</source>
        <translation>Dayanak: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dayanak</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Kaynaksız</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kaynak: %1</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Tercih yok</translation>
    </message>
    <message>
        <source>Prefer…</source>
        <translation>Yeğle…</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Tercih et: %1</translation>
    </message>
    <message>
        <source>Why this figure? Enter prefers it</source>
        <translation>Neden bu rakam? Enter onu yeğler</translation>
    </message>
    <message>
        <source>Why %1 is preferred</source>
        <translation>%1 neden yeğleniyor</translation>
    </message>
</context>
<context>
    <name>scrutineer::FiguresPage</name>
    <message>
        <source>Conflict, one preferred</source>
        <translation>Çelişki, biri yeğlenmiş</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Çelişki</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Kaynaksız</translation>
    </message>
    <message numerus="yes">
        <source>Series of %n date(s)</source>
        <translation>
            <numerusform>%n tarihlik dizi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n ölçü</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n çelişkili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsourced figure</source>
        <translation>
            <numerusform>%n kaynaksız rakamlı</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 shown</source>
        <translation>ilk %1’i gösteriliyor</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Figure of the claim: %1</source>
        <translation>Savın rakamı: %1</translation>
    </message>
    <message>
        <source>Read the claim in its statement</source>
        <translation>Savı açıklamasında oku</translation>
    </message>
    <message>
        <source>Series by date</source>
        <translation>Tarihe göre dizi</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Ölçüler</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>Hangi rakamlar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Çelişkiler</translation>
    </message>
    <message>
        <source>No figures yet. Each is entered with the record that it is of.</source>
        <translation>Henüz rakam yok. Her biri ait olduğu kayıtla girilir.</translation>
    </message>
    <message>
        <source>Show missions</source>
        <translation>Misyonları göster</translation>
    </message>
    <message>
        <source>No figures match.</source>
        <translation>Eşleşen rakam yok.</translation>
    </message>
    <message>
        <source>Show all figures</source>
        <translation>Tüm rakamları göster</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Rakamlar yan yana</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open record</source>
        <translation>kaydı aç</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>rakamlar</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopyala</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>sonraki bölme</translation>
    </message>
</context>
<context>
    <name>scrutineer::FilterBar</name>
    <message>
        <source>Filter as text</source>
        <translation>Metin olarak filtre</translation>
    </message>
    <message>
        <source>For example: kind:eom date:2024-02-01..2024-02-10 not verdict:?</source>
        <translation>Örneğin: kind:eom date:2024-02-01..2024-02-10 not verdict:?</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filtre ekle</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Kayıtlı filtreler</translation>
    </message>
    <message>
        <source>Show the filter as text</source>
        <translation>Filtreyi metin olarak göster</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>%1. karakterde: %2</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Şuna göre süz</translation>
    </message>
</context>
<context>
    <name>scrutineer::FormBody</name>
    <message>
        <source>Private: left out of exports and reports</source>
        <translation>Özel: dışa aktarmalara ve raporlara girmez</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ekle: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::FormFoot</name>
    <message>
        <source>save</source>
        <translation>kaydet</translation>
    </message>
    <message>
        <source>save and next</source>
        <translation>kaydet, sonraki</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>sonraki sorun</translation>
    </message>
    <message>
        <source>add a source</source>
        <translation>kaynak ekle</translation>
    </message>
    <message>
        <source>create what is typed</source>
        <translation>yazılanı oluştur</translation>
    </message>
    <message>
        <source>leave, keep the draft</source>
        <translation>çık, taslak kalsın</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Taslağı at</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Kaydet ve sonraki</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Kaydet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n alanı düzeltin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n noktaya bakın</numerusform>
        </translation>
    </message>
    <message>
        <source>leave</source>
        <translation>çık</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Hepsini olduğu gibi bırak</translation>
    </message>
</context>
<context>
    <name>scrutineer::FormPage</name>
    <message>
        <source>Back; the draft stays</source>
        <translation>Geri; taslak kalır</translation>
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
        <translation>Gerekli</translation>
    </message>
    <message>
        <source>Add a source for %1 (Alt+S)</source>
        <translation>Kaynak ekle: %1 (Alt+S)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n source(s)</source>
        <translation>
            <numerusform>%1: %n kaynak</numerusform>
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
        <translation>Bu süzgeçle değer yok.</translation>
    </message>
</context>
<context>
    <name>scrutineer::GroupPanel</name>
    <message>
        <source>Group by</source>
        <translation>Grupla</translation>
    </message>
    <message>
        <source>Up to two; the first is the outer one</source>
        <translation>En çok iki; ilki dış gruptur</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Grupsuz</translation>
    </message>
</context>
<context>
    <name>scrutineer::HistoryPage</name>
    <message>
        <source>History intact, %1 changes, head %2</source>
        <translation>Geçmiş bütün, değişiklik: %1, son özet %2</translation>
    </message>
    <message>
        <source>The history was altered from outside: change %1 does not fit</source>
        <translation>Geçmiş dışarıdan değiştirilmiş: %1 değişikliği uymuyor</translation>
    </message>
    <message>
        <source>The history does not fit together: somebody changed the file by other means.</source>
        <translation>Geçmiş birbirine uymuyor: biri dosyayı başka bir yolla değiştirmiş.</translation>
    </message>
    <message>
        <source>The history could not be checked.</source>
        <translation>Geçmiş denetlenemedi.</translation>
    </message>
    <message>
        <source>Revert this record</source>
        <translation>Bu kaydı geri al</translation>
    </message>
    <message>
        <source>Revert this field</source>
        <translation>Bu alanı geri al</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <translation>Bu değişikliği geri al</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Tamam.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Geçmişte ara</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Kaydı aç</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Silinmiş kayıtlar</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Ne gösterilsin</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>silindi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Silen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>No change matches.</source>
        <translation>Eşleşen değişiklik yok.</translation>
    </message>
    <message>
        <source>No deleted record can be brought back.</source>
        <translation>Geri getirilebilecek silinmiş kayıt yok.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ve %1 tane daha</translation>
    </message>
</context>
<context>
    <name>scrutineer::ImportPanel</name>
    <message>
        <source>Import codebook</source>
        <translation>Kod kitabını içe aktar</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 the same. Terms that the file does not name stay as they are.</source>
        <translation>%1: %2 yeni, %3 değişik, %4 aynı. Dosyanın anmadığı terimler olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ne değişiyor</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <translation>Yeni: %1 (%2)</translation>
    </message>
    <message>
        <source>Changed: %1 (%2): %3</source>
        <translation>Değişti: %1 (%2): %3</translation>
    </message>
    <message>
        <source>The project holds all of it already.</source>
        <translation>Projede bunların hepsi zaten var.</translation>
    </message>
</context>
<context>
    <name>scrutineer::InterlocutorsPage</name>
    <message>
        <source>Interlocutors</source>
        <translation>Muhataplar</translation>
    </message>
    <message>
        <source>Whom missions met</source>
        <translation>Misyonlar kiminle görüştü</translation>
    </message>
    <message>
        <source>No missions here yet, so there is nobody whom they met.</source>
        <translation>Burada henüz misyon yok, dolayısıyla görüşülen kimse de yok.</translation>
    </message>
    <message>
        <source>Show missions</source>
        <translation>Misyonları göster</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Bu süzgeçlere uyan bir şey yok.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>show the visits</source>
        <translation>ziyaretleri göster</translation>
    </message>
    <message>
        <source>sort by column</source>
        <translation>sütuna göre sırala</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopyala</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>sonraki bölme</translation>
    </message>
    <message numerus="yes">
        <source>%n held visit(s)</source>
        <translation>
            <numerusform>gerçekleşmiş %n ziyaret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mission(s) have any on file</source>
        <translation>
            <numerusform>%n misyondan %1 tanesinde kayıt var</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::IssuePanel</name>
    <message>
        <source>Versions of the codebook</source>
        <translation>Kod kitabının sürümleri</translation>
    </message>
    <message>
        <source>Versions so far</source>
        <translation>Şimdiye kadarki sürümler</translation>
    </message>
    <message>
        <source>Number of the new version</source>
        <translation>Yeni sürümün numarası</translation>
    </message>
    <message>
        <source>What changed since the last one</source>
        <translation>Sonuncudan bu yana ne değişti</translation>
    </message>
    <message>
        <source>Claims coded with a term whose definition or rule changed come into the queue “Look again”.</source>
        <translation>Tanımı ya da kuralı değişen terimle kodlanmış savlar “Yeniden bak” sırasına girer.</translation>
    </message>
    <message>
        <source>Issue version</source>
        <translation>Sürüm yayımla</translation>
    </message>
    <message>
        <source>A version needs a number.</source>
        <translation>Sürümün bir numarası olmalı.</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>%1 sürümü zaten var.</translation>
    </message>
</context>
<context>
    <name>scrutineer::KeyHints</name>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
</context>
<context>
    <name>scrutineer::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>In tables and forms</source>
        <translation>Tablolarda ve formlarda</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Kaydı aç</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Kaydı düzenle</translation>
    </message>
    <message>
        <source>Delete the records chosen</source>
        <translation>Seçili kayıtları sil</translation>
    </message>
    <message>
        <source>Filter by the cell</source>
        <translation>Hücreye göre filtrele</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Formu kaydet</translation>
    </message>
    <message>
        <source>Save and start the next</source>
        <translation>Kaydet ve sonrakine başla</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Sonraki soruna git</translation>
    </message>
    <message>
        <source>Leave the form; the draft stays</source>
        <translation>Formdan çık; taslak kalır</translation>
    </message>
    <message>
        <source>Duplicate the record</source>
        <translation>Kaydı çoğalt</translation>
    </message>
    <message>
        <source>Begin a new record like this one</source>
        <translation>Buna benzer yeni bir kayda başla</translation>
    </message>
    <message>
        <source>Add a source for the field or row</source>
        <translation>Alan veya satır için kaynak ekle</translation>
    </message>
    <message>
        <source>Show all fields of a row</source>
        <translation>Satırın tüm alanlarını göster</translation>
    </message>
    <message>
        <source>Create what is typed</source>
        <translation>Yazılanı oluştur</translation>
    </message>
</context>
<context>
    <name>scrutineer::KindBar</name>
    <message>
        <source>Kinds</source>
        <translation>Türler</translation>
    </message>
    <message>
        <source>Spellings taken for the same</source>
        <translation>Aynı sayılan yazımlar</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Exact spelling</source>
        <translation>Tam yazım</translation>
    </message>
    <message>
        <source>Exact spelling (Alt+E): case and letters as typed</source>
        <translation>Tam yazım (Alt+E): büyük-küçük ve harfler yazıldığı gibi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
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
        <translation>Kaynaklar birbiriyle çelişiyor.</translation>
    </message>
    <message>
        <source>Preferred: %1</source>
        <translation>Tercih edilen: %1</translation>
    </message>
    <message>
        <source>Preferred: %1. %2</source>
        <translation>Tercih edilen: %1. %2</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Tercih yok</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Tercih et: %1</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>kaynaksız</translation>
    </message>
    <message>
        <source>As printed: %1</source>
        <translation>Kaynaktaki gibi: %1</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Neden bu rakam?</translation>
    </message>
    <message>
        <source>Why this figure is preferred</source>
        <translation>Bu rakam neden tercih ediliyor</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Tercih et</translation>
    </message>
    <message>
        <source>Prefer the chosen figure</source>
        <translation>Seçili rakamı tercih et</translation>
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
        <translation>Harita</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Haritanın gösterdiği</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ziyaretler</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Sandıklar</translation>
    </message>
    <message>
        <source>Stations and places observed</source>
        <translation>Gözlenen sandıklar ve yerler</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Ülkeler</translation>
    </message>
    <message>
        <source>Show the values as a table (T)</source>
        <translation>Değerleri tablo olarak göster (T)</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>Değerleri tablo olarak göster</translation>
    </message>
    <message>
        <source>Divide the visits</source>
        <translation>Ziyaretleri böl</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>Bölünmemiş</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Türe göre</translation>
    </message>
    <message>
        <source>By mission</source>
        <translation>Misyona göre</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ne sayılıyor</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçimler</translation>
    </message>
    <message>
        <source>Missions to</source>
        <translation>Misyonlar nereye</translation>
    </message>
    <message>
        <source>Missions by country of the election</source>
        <translation>Seçimin ülkesine göre misyonlar</translation>
    </message>
    <message>
        <source>Missions from</source>
        <translation>Misyonlar nereden</translation>
    </message>
    <message>
        <source>Missions by country of their organisations</source>
        <translation>Kuruluşlarının ülkesine göre misyonlar</translation>
    </message>
    <message>
        <source>Values of the map</source>
        <translation>Haritanın değerleri</translation>
    </message>
    <message>
        <source>Polling stations visited, as reported</source>
        <translation>Bildirildiği kadarıyla ziyaret edilen sandıklar</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Haritada yok</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>show the records</source>
        <translation>kayıtları göster</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>yakınlaştır</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>her şey</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tablo</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>sonraki bölme</translation>
    </message>
    <message>
        <source>Nothing to put on a map yet: no visits, missions or elections.</source>
        <translation>Haritaya konacak bir şey yok: ziyaret, misyon veya seçim yok.</translation>
    </message>
    <message>
        <source>Show visits</source>
        <translation>Ziyaretleri göster</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Bu süzgeçlere uyan bir şey yok.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Placed by town</source>
        <translation>Kente göre yerleştirildi</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Hangi</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>Haritada yok: %1</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misyon</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>ve %n diğeri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::MapView</name>
    <message>
        <source>Mark %1 of %2: %3</source>
        <translation>İşaret %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>scrutineer::MergePanel</name>
    <message>
        <source>Merge terms</source>
        <translation>Terimleri birleştir</translation>
    </message>
    <message>
        <source>Add what the others mean to its rule “Include when”</source>
        <translation>Ötekilerin anlamını onun “Dahil et” kuralına ekle</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>The term that stays</source>
        <translation>Kalan terim</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ne değişiyor</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) move to the term that stays; the other terms go. One undo brings all back.</source>
        <translation>
            <numerusform>%n gönderme kalan terime geçer; öteki terimler gider. Tek geri alma hepsini getirir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what uses them…</source>
        <translation>Onları kullananlar okunuyor…</translation>
    </message>
</context>
<context>
    <name>scrutineer::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
</context>
<context>
    <name>scrutineer::NewTermPanel</name>
    <message>
        <source>New term</source>
        <translation>Yeni terim</translation>
    </message>
    <message>
        <source>English label</source>
        <translation>İngilizce ad</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>En üstte</translation>
    </message>
    <message>
        <source>Under “%1”</source>
        <translation>“%1” altında</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Nerede duruyor</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Terim ekle</translation>
    </message>
</context>
<context>
    <name>scrutineer::NumberEditor</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” bir tam sayı değil.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” bir sayı değil.</translation>
    </message>
</context>
<context>
    <name>scrutineer::OpposedList</name>
    <message>
        <source>Opposed claims</source>
        <translation>Karşıt savlar</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Eleştirel</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Olumlu</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Fark</translation>
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
        <translation>Listeyi göster</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>Listeyi göster (Aşağı)</translation>
    </message>
</context>
<context>
    <name>scrutineer::OptionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
</context>
<context>
    <name>scrutineer::OrganizationPage</name>
    <message>
        <source>Nothing is on file of what this organisation did at an election.</source>
        <translation>Bu kuruluşun bir seçimde ne yaptığına dair kayıt yok.</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçimler</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeni</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Önce en eski</translation>
    </message>
    <message>
        <source>Largest team</source>
        <translation>En kalabalık ekip</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Kaydı aç</translation>
    </message>
    <message>
        <source>This organisation is not in the project.</source>
        <translation>Bu kuruluş projede yok.</translation>
    </message>
    <message>
        <source>Not known whether it endorses the Declaration of Principles</source>
        <translation>İlkeler Bildirgesini destekleyip desteklemediği bilinmiyor</translation>
    </message>
    <message>
        <source>Does not endorse the Declaration of Principles</source>
        <translation>İlkeler Bildirgesini desteklemiyor</translation>
    </message>
    <message>
        <source>Endorses the Declaration of Principles</source>
        <translation>İlkeler Bildirgesini destekliyor</translation>
    </message>
    <message>
        <source>Endorses the Declaration of Principles (%1)</source>
        <translation>İlkeler Bildirgesini destekliyor (%1)</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>ayrıca %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>No statement on file</source>
        <translation>Kayıtlı açıklama yok</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Değerlendirme: %1</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Kodlanmadı</translation>
    </message>
    <message>
        <source>The sources contradict each other.</source>
        <translation>Kaynaklar birbiriyle çelişiyor.</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Ekip: %1</translation>
    </message>
    <message>
        <source>Stations: %1</source>
        <translation>Sandıklar: %1</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation>Ziyaretler: %1</translation>
    </message>
    <message>
        <source>Head of mission</source>
        <translation>Misyon başkanı</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ne gösteriliyor</translation>
    </message>
    <message>
        <source>Labels given by others: %1</source>
        <translation>Başkalarının verdiği etiketler: %1</translation>
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
        <translation>1. Gözlemlenen seçimi ekleyin</translation>
    </message>
    <message>
        <source>2. Add a mission that observed it</source>
        <translation>2. Onu gözlemleyen bir misyon ekleyin</translation>
    </message>
    <message>
        <source>3. Add a source that tells of it</source>
        <translation>3. Bunu anlatan bir kaynak ekleyin</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>İlgi bekleyen bir şey yok.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>Ara veya git</translation>
    </message>
    <message>
        <source>Search everything, run any action (Ctrl+K)</source>
        <translation>Her şeyi ara, her işlemi çalıştır (Ctrl+K)</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Seçim dosyası</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Yeni kayıt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>İlgi bekliyor</translation>
    </message>
    <message>
        <source>Every record has a source</source>
        <translation>Her kaydın kaynağı var</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Son değişiklikler</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>%1, sources differ</source>
        <translation>%1, kaynaklar farklı</translation>
    </message>
</context>
<context>
    <name>scrutineer::Palette</name>
    <message>
        <source>Search or go to</source>
        <translation>Ara ya da git</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>move</source>
        <translation>gez</translation>
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
        <translation>sonraki tür</translation>
    </message>
    <message>
        <source>exact spelling</source>
        <translation>tam yazım</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>yalnız eylemler</translation>
    </message>
    <message>
        <source>Search records, texts and actions</source>
        <translation>Kayıt, metin ve eylem ara</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 found in %2 ms</source>
        <translation>%2 ms&apos;de %1 bulundu</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Eylemler</translation>
    </message>
    <message>
        <source>Nothing among “%1” matches “%2”</source>
        <translation>“%1” içinde “%2” ile eşleşen yok</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>“%1” ile eşleşen yok</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Son kullanılan</translation>
    </message>
    <message>
        <source>No action matches “%1”</source>
        <translation>“%1” ile eşleşen eylem yok</translation>
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
        <translation>eylem</translation>
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
        <translation>Resmi kaydet</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Dışa &amp;aktar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>Res&amp;mi kopyala</translation>
    </message>
    <message>
        <source>&amp;Copy values</source>
        <translation>Değerleri &amp;kopyala</translation>
    </message>
    <message>
        <source>&amp;PNG picture</source>
        <translation>&amp;PNG resmi</translation>
    </message>
    <message>
        <source>&amp;SVG picture…</source>
        <translation>&amp;SVG resmi…</translation>
    </message>
    <message>
        <source>P&amp;DF document…</source>
        <translation>P&amp;DF belgesi…</translation>
    </message>
    <message>
        <source>CS&amp;V table…</source>
        <translation>CS&amp;V tablosu…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Yazdı&amp;r…</translation>
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
        <translation>Resmi kopyala, kaydet veya yazdır</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Henüz çizilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Copied the values of “%1”.</source>
        <translation>“%1” değerleri kopyalandı.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>“%1” zaten var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Sent “%1” to the printer.</source>
        <translation>“%1” yazıcıya gönderildi.</translation>
    </message>
</context>
<context>
    <name>scrutineer::PolarityBadge</name>
    <message>
        <source>Polarity %1</source>
        <translation>Yönelim %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::ProgressLine</name>
    <message>
        <source>Working</source>
        <translation>Çalışıyor</translation>
    </message>
</context>
<context>
    <name>scrutineer::ProjectActions</name>
    <message>
        <source>New project…</source>
        <translation>Yeni proje…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Proje aç…</translation>
    </message>
    <message>
        <source>Open read-only…</source>
        <translation>Salt okunur aç…</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Örnek projeyi aç</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Bir kopya kaydet…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projeyi kapat</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Yeni proje</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Scrutineer projects (*%1)</source>
        <translation>Scrutineer projeleri (*%1)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Salt okunur aç</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Proje aç</translation>
    </message>
    <message>
        <source>Scrutineer projects (*%1);;All files (*)</source>
        <translation>Scrutineer projeleri (*%1);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Network folder.</source>
        <translation>Ağ klasörü.</translation>
    </message>
    <message>
        <source>Synchronised folder.</source>
        <translation>Eşitlenen klasör.</translation>
    </message>
    <message>
        <source>Another computer may write to this file while you work, and damage it. Keep the project in a folder of this computer and save copies here.</source>
        <translation>Siz çalışırken başka bir bilgisayar bu dosyaya yazıp onu bozabilir. Projeyi bu bilgisayarın bir klasöründe tutun, buraya kopyalarını kaydedin.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Bir kopya kaydet</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 kopyası</translation>
    </message>
    <message>
        <source>The copy needs another name than the open project.</source>
        <translation>Kopyanın adı açık projeninkinden farklı olmalı.</translation>
    </message>
    <message>
        <source>Saved and checked: %1</source>
        <translation>Kaydedildi ve doğrulandı: %1</translation>
    </message>
</context>
<context>
    <name>scrutineer::QueueView</name>
    <message>
        <source>Claims to look at again</source>
        <translation>Yeniden bakılacak savlar</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Sav</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ne değişti</translation>
    </message>
    <message>
        <source>Looked at under</source>
        <translation>Bakılan sürüm</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
</context>
<context>
    <name>scrutineer::RangeBody</name>
    <message>
        <source>From</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>To</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>6 Feb 2024, 02.2024, 2024 …</source>
        <translation>6 Şub 2024, 02.2024, 2024 …</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Herhangi biri</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” bir sayı değil.</translation>
    </message>
</context>
<context>
    <name>scrutineer::ReaderPage</name>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Metinde bul</translation>
    </message>
    <message>
        <source>Neither a text nor a summary of this statement is on file.</source>
        <translation>Bu açıklamanın ne metni ne özeti kayıtta.</translation>
    </message>
    <message>
        <source>Add text…</source>
        <translation>Metin ekle…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Back to the statement</source>
        <translation>Açıklamaya dön</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Satır numaraları</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>Metinde bul (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Öncekini bul</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Sonrakini bul</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Savlar</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Kodlanmadı</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>yayım: %1</translation>
    </message>
    <message>
        <source>text version %1 of %2</source>
        <translation>metin sürümü %1/%2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Sürüm %1</translation>
    </message>
    <message>
        <source>Summary only.</source>
        <translation>Yalnızca özet.</translation>
    </message>
    <message>
        <source>No text of this statement is on file. Claims on the summary are paraphrase.</source>
        <translation>Bu açıklamanın metni kayıtta yok. Özet üzerindeki savlar başka sözcüklerledir.</translation>
    </message>
    <message>
        <source>Paraphrase.</source>
        <translation>Başka sözcüklerle.</translation>
    </message>
    <message>
        <source>This text is a summary; the statement&apos;s own words are not on file.</source>
        <translation>Bu metin bir özet; açıklamanın kendi sözcükleri kayıtta yok.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Sürümleri karşılaştır</translation>
    </message>
    <message>
        <source>Put the claim at the selected words</source>
        <translation>Savı seçili sözcüklere koy</translation>
    </message>
    <message>
        <source>next, previous claim</source>
        <translation>sonraki, önceki sav</translation>
    </message>
    <message>
        <source>find in the text</source>
        <translation>metinde bul</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Metni seç</translation>
    </message>
    <message>
        <source>new claim with theme</source>
        <translation>konulu yeni sav</translation>
    </message>
    <message>
        <source>next sentence</source>
        <translation>sonraki cümle</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>yönelim</translation>
    </message>
    <message>
        <source>save, next sentence</source>
        <translation>kaydet, sonraki cümle</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>suskunluk</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>başka bir şey yok</translation>
    </message>
    <message>
        <source>claim without theme</source>
        <translation>konusuz sav</translation>
    </message>
    <message>
        <source>delete claim</source>
        <translation>savı sil</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>geri al</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Başka bir şey yok</translation>
    </message>
    <message>
        <source>Open the coding again to change it</source>
        <translation>Değiştirmek için kodlamayı yeniden aç</translation>
    </message>
    <message>
        <source>Nothing more in this statement: the coding is complete (Ctrl+Enter)</source>
        <translation>Bu açıklamada başka bir şey yok: kodlama tamam (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Open the coding again</source>
        <translation>Kodlamayı yeniden aç</translation>
    </message>
    <message>
        <source>Nothing more in this statement</source>
        <translation>Bu açıklamada başka bir şey yok</translation>
    </message>
    <message>
        <source>Select the words that make the claim first, or press N for the next sentence.</source>
        <translation>Önce savın sözcüklerini seçin ya da sonraki cümle için N tuşuna basın.</translation>
    </message>
    <message>
        <source>That was the last sentence.</source>
        <translation>Bu son cümleydi.</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>kör</translation>
    </message>
    <message>
        <source>codebook %1</source>
        <translation>kod kitabı %1</translation>
    </message>
    <message>
        <source>Show the other codings, no longer blind</source>
        <translation>Öteki kodlamaları göster, artık kör değil</translation>
    </message>
    <message>
        <source>New coding by another coder…</source>
        <translation>Başka kodlayıcının yeni kodlaması…</translation>
    </message>
    <message>
        <source>What you had written here and not saved stands in its field again.</source>
        <translation>Burada yazıp kaydetmediğiniz yeniden alanında duruyor.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a place</source>
        <translation>
            <numerusform>%1, %n yersiz</numerusform>
        </translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Yeni sürüm…</translation>
    </message>
    <message>
        <source>Choose the claim first, then select its words and press %1.</source>
        <translation>Önce savı seçin, sonra sözcüklerini seçip %1 tuşuna basın.</translation>
    </message>
    <message>
        <source>Select the words of claim %1, then press %2.</source>
        <translation>%1 numaralı savın sözcüklerini seçin, sonra %2 tuşuna basın.</translation>
    </message>
    <message>
        <source>Wording that stands elsewhere too</source>
        <translation>Başka yerde de geçen ifade</translation>
    </message>
    <message>
        <source>Wording that stands elsewhere too (W)</source>
        <translation>Başka yerde de geçen ifade (W)</translation>
    </message>
    <message>
        <source>You are changing the coding of %1.</source>
        <translation>%1 kodlamasını değiştiriyorsunuz.</translation>
    </message>
    <message>
        <source>wording elsewhere</source>
        <translation>başka yerdeki ifade</translation>
    </message>
    <message>
        <source>This coding is complete. Open it again to change it.</source>
        <translation>Bu kodlama tamam. Değiştirmek için yeniden açın.</translation>
    </message>
</context>
<context>
    <name>scrutineer::ReaderText</name>
    <message>
        <source>Text of the statement</source>
        <translation>Açıklamanın metni</translation>
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
        <translation>Dosya bulunamadı</translation>
    </message>
    <message>
        <source>In a synchronised folder</source>
        <translation>Eşitlenen bir klasörde</translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordForm</name>
    <message>
        <source>Draft kept %1</source>
        <translation>Taslak saklandı, %1</translation>
    </message>
    <message>
        <source>The project is open read-only, so this record can be read but not changed.</source>
        <translation>Proje salt okunur açık; bu yüzden bu kayıt okunabilir ama değiştirilemez.</translation>
    </message>
    <message>
        <source>Draft of %1 restored.</source>
        <translation>Taslak geri yüklendi: %1.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Taslağı at</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Yeni %1</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Bir daha bakın.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>A row cannot be taken away, because others refer to it: %1, field “%2”.</source>
        <translation>Satır kaldırılamaz, çünkü ona başkaları bağlı: %1, “%2” alanı.</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>Ekle: %1 “%2”</translation>
    </message>
    <message>
        <source>Edit %1 “%2”</source>
        <translation>Düzenle: %1 “%2”</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Kaydedilmedi.</translation>
    </message>
    <message>
        <source>Changed meanwhile.</source>
        <translation>Bu arada değişti.</translation>
    </message>
    <message>
        <source>The stored record is no longer what you opened. Save again to keep what you typed, or</source>
        <translation>Saklanan kayıt artık açtığınız gibi değil. Yazdığınızı korumak için yeniden kaydedin ya da</translation>
    </message>
    <message>
        <source>show what is stored</source>
        <translation>saklananı gösterin</translation>
    </message>
    <message>
        <source>What was typed is discarded.</source>
        <translation>Yazılanlar atıldı.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>What is chosen as %1 is not in the project any more. Choose another one or empty it.</source>
        <translation>“%1” için seçilen kayıt artık projede yok. Başka birini seçin veya alanı boşaltın.</translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 seçili</translation>
    </message>
    <message>
        <source>There are no %1 here yet.</source>
        <translation>Burada henüz %1 yok.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>No %1 match these filters</source>
        <translation>Bu filtrelere uyan %1 yok</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Arama: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupla</translation>
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
        <translation>Sütunları seç ve taşı</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>does not belong to the election chosen at the left, so this list leaves it out.</source>
        <translation>solda seçilen seçime ait değil, bu yüzden bu listede yer almıyor.</translation>
    </message>
    <message>
        <source>Show all elections</source>
        <translation>Tüm seçimleri göster</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Listeye dön (Esc)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Show the record beside the list (Enter)</source>
        <translation>Kaydı listenin yanında göster (Enter)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Save the list as CSV (Ctrl+Shift+X)</source>
        <translation>Listeyi CSV olarak kaydet (Ctrl+Shift+X)</translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordRow</name>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>More fields (Alt+M)</source>
        <translation>Daha çok alan (Alt+M)</translation>
    </message>
    <message>
        <source>Take away (Alt+Delete)</source>
        <translation>Kaldır (Alt+Delete)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n kaynak</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::RecordTable</name>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>%n kaydı düzenle</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by this cell</source>
        <translation>Bu hücreye göre filtrele</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tümünü katla</translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation>Shift+Sol</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tümünü aç</translation>
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
        <translation>Buna benzer yeni</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Hücreyi kopyala</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Satırı kopyala</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Satırları kopyala</translation>
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
        <translation>Bilinmiyor</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, katlı</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>kaynaklar farklı</translation>
    </message>
</context>
<context>
    <name>scrutineer::ReferenceEditor</name>
    <message>
        <source>Open this record</source>
        <translation>Bu kaydı aç</translation>
    </message>
    <message>
        <source>Open this record (F4)</source>
        <translation>Bu kaydı aç (F4)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>“%1” oluştur</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Choose a record from the list, or create it with Alt+Enter.</source>
        <translation>“%1” adında bir şey yok. Listeden bir kayıt seçin ya da Alt+Enter ile oluşturun.</translation>
    </message>
</context>
<context>
    <name>scrutineer::RepeatedStrip</name>
    <message>
        <source>Next repeated wording</source>
        <translation>Sonraki yinelenen ifade</translation>
    </message>
    <message>
        <source>Next repeated wording (Shift+W)</source>
        <translation>Sonraki yinelenen ifade (Shift+W)</translation>
    </message>
    <message>
        <source>Hide repeated wording</source>
        <translation>Yinelenen ifadeleri gizle</translation>
    </message>
    <message>
        <source>Hide repeated wording (W)</source>
        <translation>Yinelenen ifadeleri gizle (W)</translation>
    </message>
    <message>
        <source>No text is on file to be compared.</source>
        <translation>Karşılaştırılacak kayıtlı metin yok.</translation>
    </message>
    <message>
        <source>Looking for this wording in other statements…</source>
        <translation>Bu ifade başka açıklamalarda aranıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s).</source>
        <translation>
            <numerusform>%n sözcük.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No run of %n word(s) of this text stands in another statement.</source>
        <translation>
            <numerusform>Bu metnin %n sözcüklük hiçbir dizisi başka açıklamada yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of this text stand in other statements too.</source>
        <translation>
            <numerusform>Bu metnin %n parçası başka açıklamalarda da var.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is a summary: its wording may be the researcher’s.</source>
        <translation>Bu metin bir özet: sözleri araştırmacının olabilir.</translation>
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
        <translation>Tam metin</translation>
    </message>
    <message>
        <source>Search the full text</source>
        <translation>Tam metinde ara</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Spellings taken for the same</source>
        <translation>Aynı sayılan yazımlar</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce yeniler</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>En iyi</translation>
    </message>
    <message>
        <source>Best first, among the newest 20,000</source>
        <translation>En yeni 20.000 içinde önce en iyiler</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Exact spelling</source>
        <translation>Tam yazım</translation>
    </message>
    <message>
        <source>Exact spelling: case and letters as typed</source>
        <translation>Tam yazım: büyük-küçük ve harfler yazıldığı gibi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tüm türler</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Type words to look for them in the summaries, notes and texts of all records.</source>
        <translation>Tüm kayıtların özet, not ve metinlerinde aramak için sözcük yazın.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Search names and titles</source>
        <translation>Adlarda ve başlıklarda ara</translation>
    </message>
    <message>
        <source>No text holds “%1” under these filters.</source>
        <translation>Bu süzgeçlerle hiçbir metinde “%1” yok.</translation>
    </message>
    <message>
        <source>No text holds “%1”.</source>
        <translation>Hiçbir metinde “%1” yok.</translation>
    </message>
</context>
<context>
    <name>scrutineer::SavedPanel</name>
    <message>
        <source>Saved filters</source>
        <translation>Kayıtlı filtreler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Show this list (Enter)</source>
        <translation>Bu listeyi göster (Enter)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>Adını değiştir (F2)</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Üzerine yaz</translation>
    </message>
    <message>
        <source>Replace it with the list as it is now</source>
        <translation>Listenin şimdiki hâliyle değiştir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Drop it (Delete); undo brings it back</source>
        <translation>Sil (Delete); geri alma onu getirir</translation>
    </message>
    <message>
        <source>Name for the list as it is now</source>
        <translation>Listenin şimdiki hâli için ad</translation>
    </message>
    <message>
        <source>None yet: set a filter, then give it a name here.</source>
        <translation>Henüz yok: bir süzgeç kurun, sonra burada ona ad verin.</translation>
    </message>
    <message>
        <source>There is a filter called “%1” already.</source>
        <translation>“%1” adlı bir süzgeç zaten var.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>There is a filter called “%1” already. Replace it?</source>
        <translation>“%1” adlı bir süzgeç zaten var. Değiştirilsin mi?</translation>
    </message>
</context>
<context>
    <name>scrutineer::ScopeSwitcher</name>
    <message>
        <source>All elections</source>
        <translation>Tüm seçimler</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>Hiçbir şey dışarıda kalmaz</translation>
    </message>
    <message>
        <source>Election in scope: %1, %2</source>
        <translation>Kapsamdaki seçim: %1, %2</translation>
    </message>
    <message>
        <source>Narrow all pages to one election (Ctrl+E)</source>
        <translation>Tüm sayfaları tek bir seçime daralt (Ctrl+E)</translation>
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
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Olduğu gibi</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Doldurulmadı</translation>
    </message>
</context>
<context>
    <name>scrutineer::SeriesStrip</name>
    <message numerus="yes">
        <source>%n figure(s) without date or number not drawn</source>
        <translation>
            <numerusform>tarihi ya da sayısı olmayan %n rakam çizilmedi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::Settings</name>
    <message>
        <source>Your settings could not be saved, because %1 cannot be written. They hold until you quit.</source>
        <translation>Ayarlarınız kaydedilemedi, çünkü %1 yazılamıyor. Programdan çıkana kadar geçerliler.</translation>
    </message>
    <message>
        <source>Your settings could not be read, because %1 is damaged. Rename or delete that file.</source>
        <translation>Ayarlarınız okunamadı, çünkü %1 bozulmuş. O dosyayı yeniden adlandırın veya silin.</translation>
    </message>
</context>
<context>
    <name>scrutineer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Show changes at once, without fading</source>
        <translation>Değişiklikleri geçişsiz, hemen göster</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Masaüstündeki gibi</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>As it should stand in the history</source>
        <translation>Geçmişte görüneceği biçimde</translation>
    </message>
</context>
<context>
    <name>scrutineer::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Ayarlar (Ctrl+,)</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Açık proje yok</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Salt okunur</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tüm değişiklikler kaydedildi</translation>
    </message>
</context>
<context>
    <name>scrutineer::SidebarModel</name>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proje</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Çözümleme</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Interlocutors</source>
        <translation>Muhataplar</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kod kitabı</translation>
    </message>
    <message>
        <source>Repeated wording</source>
        <translation>Yinelenen ifadeler</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafikler</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
</context>
<context>
    <name>scrutineer::SplitTable</name>
    <message>
        <source>What is coded with the term</source>
        <translation>Terimle kodlananlar</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Şuna gider</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Sav</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Metnin sözcükleri</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>karar verilmedi</translation>
    </message>
</context>
<context>
    <name>scrutineer::SplitView</name>
    <message>
        <source>Say in the rule “Exclude when” what is coded with the new terms</source>
        <translation>Yeni terimlerle kodlananı “Dışarıda bırak” kuralında söyle</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Böl</translation>
    </message>
    <message>
        <source>New term for key %1: English label</source>
        <translation>%1 tuşu için yeni terim: İngilizce ad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>“%1” terimini böl</translation>
    </message>
    <message>
        <source>%1 to “%2”</source>
        <translation>%1 → “%2”</translation>
    </message>
    <message>
        <source>%1 stay</source>
        <translation>%1 kalıyor</translation>
    </message>
    <message>
        <source>Of %1: %2. Keys 1 to 4 decide, 0 leaves where it is; one undo brings all back.</source>
        <translation>%1: %2. 1–4 tuşları karar verir, 0 yerinde bırakır; tek geri alma hepsini getirir.</translation>
    </message>
    <message>
        <source>Split term “%1”</source>
        <translation>“%1” terimini böl</translation>
    </message>
</context>
<context>
    <name>scrutineer::TermEditor</name>
    <message>
        <source>Not used</source>
        <translation>Kullanılmıyor</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>%n kez kullanılmış</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>A key is one digit, from 0 to 9.</source>
        <translation>Tuş 0 ile 9 arasında tek rakamdır.</translation>
    </message>
    <message>
        <source>“%1” has this key too.</source>
        <translation>Bu tuş “%1” için de var.</translation>
    </message>
    <message>
        <source>Edit term “%1”: %2</source>
        <translation>“%1” terimini düzenle: %2</translation>
    </message>
    <message>
        <source>Place and properties</source>
        <translation>Yer ve özellikler</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Camgöbeği</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Kehribar</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Çivit mavisi</translation>
    </message>
    <message>
        <source>Maroon</source>
        <translation>Bordo</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Zeytuni</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Polarity −2</source>
        <translation>Yönelim −2</translation>
    </message>
    <message>
        <source>Polarity −1</source>
        <translation>Yönelim −1</translation>
    </message>
    <message>
        <source>Polarity 0</source>
        <translation>Yönelim 0</translation>
    </message>
    <message>
        <source>Polarity +1</source>
        <translation>Yönelim +1</translation>
    </message>
    <message>
        <source>Polarity +2</source>
        <translation>Yönelim +2</translation>
    </message>
</context>
<context>
    <name>scrutineer::TextBody</name>
    <message>
        <source>Contains …</source>
        <translation>İçerir …</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>İçerir</translation>
    </message>
</context>
<context>
    <name>scrutineer::TextDialog</name>
    <message>
        <source>New version of the text</source>
        <translation>Metnin yeni sürümü</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Metin ekle</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Metni kaydet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>This is what you had here on %1 and did not save.</source>
        <translation>%1 tarihinde burada olup kaydetmediğiniz budur.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Next: claims</source>
        <translation>Sonraki: savlar</translation>
    </message>
</context>
<context>
    <name>scrutineer::TextForm</name>
    <message>
        <source>A stored text never changes: a correction is a further version.</source>
        <translation>Kaydedilmiş metin değişmez: düzeltme yeni bir sürümdür.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Paste the text here.</source>
        <translation>Metni buraya yapıştırın.</translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelineDetail</name>
    <message>
        <source>no date</source>
        <translation>tarihsiz</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>date</comment>
        <translation>%1 itibarıyla</translation>
    </message>
    <message>
        <source>Open mission</source>
        <translation>Misyonu aç</translation>
    </message>
    <message>
        <source>Visits of the lane</source>
        <translation>Şeridin ziyaretleri</translation>
    </message>
    <message>
        <source>Statements of the lane</source>
        <translation>Şeridin açıklamaları</translation>
    </message>
    <message>
        <source>Pace of the organisation at each election</source>
        <translation>Kuruluşun her seçimdeki temposu</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Açıklamalar</translation>
    </message>
    <message>
        <source>Open organisation</source>
        <translation>Kuruluşu aç</translation>
    </message>
    <message>
        <source>No statement on file</source>
        <translation>Kayıtlı açıklama yok</translation>
    </message>
    <message>
        <source>%1 at each election</source>
        <translation>%1 her seçimde</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>distance from the vote</comment>
        <translation>%1 itibarıyla</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>number of days</comment>
        <translation>%1 veya daha fazla</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Seçim</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>%1 opens its mission</source>
        <translation>%1 misyonunu açıyor</translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelineLegendBar</name>
    <message>
        <source>Legend</source>
        <translation>Açıklama işaretleri</translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>How days are drawn</source>
        <translation>Günlerin çizimi</translation>
    </message>
    <message>
        <source>Week enlarged</source>
        <translation>Hafta büyütülmüş</translation>
    </message>
    <message>
        <source>Even days</source>
        <translation>Eşit günler</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Stack elections</source>
        <translation>Seçimleri üst üste koy</translation>
    </message>
    <message>
        <source>All elections, each from its voting day: when an organisation comes, stays and speaks</source>
        <translation>Bütün seçimler, her biri kendi oy gününden: kuruluş ne zaman gelir, kalır ve konuşur</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçimler</translation>
    </message>
    <message>
        <source>Group lanes by</source>
        <translation>Şeritleri grupla</translation>
    </message>
    <message>
        <source>By class of organisation</source>
        <translation>Kuruluş sınıfına göre</translation>
    </message>
    <message>
        <source>By kind of mission</source>
        <translation>Misyon türüne göre</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Kuruluşa göre</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Tablo olarak zaman çizelgesi</translation>
    </message>
    <message>
        <source>A timeline needs an election, and missions that were sent to it.</source>
        <translation>Zaman çizelgesi bir seçim ve ona gönderilmiş misyonlar ister.</translation>
    </message>
    <message>
        <source>Show missions</source>
        <translation>Misyonları göster</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Bu süzgeçlere uyan bir şey yok.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Şerit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Uzaklık</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
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
        <translation>Yalnızca bu misyonlar</translation>
    </message>
    <message>
        <source>Only these visits</source>
        <translation>Yalnızca bu ziyaretler</translation>
    </message>
    <message>
        <source>Only these statements</source>
        <translation>Yalnızca bu açıklamalar</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Bırak</translation>
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
            <numerusform>%n misyonu listele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n visit(s)</source>
        <translation>
            <numerusform>%n ziyareti listele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n statement(s)</source>
        <translation>
            <numerusform>%n açıklamayı listele</numerusform>
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
        <translation>Tarihsiz bir kaydı aç</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n tarihsiz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Lane %1 of %2: %3</source>
        <translation>Şerit %1/%2: %3</translation>
    </message>
    <message>
        <source>Marker %1 of %2: %3</source>
        <translation>İşaret %1/%2: %3</translation>
    </message>
    <message>
        <source>Days chosen: %1 to %2</source>
        <translation>Seçilen günler: %1 – %2</translation>
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
        <translation>Seçimleri yan yana, konu konu</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçimler</translation>
    </message>
    <message>
        <source>Days count from the stay as given; a phase or a held visit shows only that it was there by then. What is not on file is unknown, not zero.</source>
        <translation>Günler belirtilen kalış süresinden sayılır; bir evre ya da gerçekleşmiş ziyaret yalnızca o zamana dek orada olunduğunu gösterir. Kayıtta olmayan bilinmiyordur, sıfır değildir.</translation>
    </message>
    <message>
        <source>Verdicts over time</source>
        <translation>Zaman içinde hükümler</translation>
    </message>
    <message>
        <source>Statements by the verdict coded for them.</source>
        <translation>Kodlanmış hükümlerine göre açıklamalar.</translation>
    </message>
    <message>
        <source>Themes and silence</source>
        <translation>Konular ve suskunluk</translation>
    </message>
    <message>
        <source>The mean polarity of its claims, and at how many elections a theme is in which state.</source>
        <translation>Savlarının ortalama yönelimi ve konunun kaç seçimde hangi durumda olduğu.</translation>
    </message>
    <message>
        <source>Yardsticks</source>
        <translation>Ölçütler</translation>
    </message>
    <message>
        <source>A claim that measures by two yardsticks counts for both.</source>
        <translation>İki ölçütle ölçen sav ikisinde de sayılır.</translation>
    </message>
    <message>
        <source>Arrival known for %1 of %2 observed elections</source>
        <translation>Gözlenen %2 seçimden %1 tanesinde geliş biliniyor</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n sav</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, ortalama %2</translation>
    </message>
    <message>
        <source>Declaration of Principles</source>
        <translation>İlkeler Bildirgesi</translation>
    </message>
    <message>
        <source>How many of its missions have which finding; one on which coders differ counts for each. No table means that none has been answered on yet.</source>
        <translation>Kaç misyonunda hangi bulgu var; kodlayıcıların ayrıştığı her ikisinde sayılır. Tablo yoksa henüz hiçbiri yanıtlanmamıştır.</translation>
    </message>
</context>
<context>
    <name>scrutineer::UsesList</name>
    <message>
        <source>What uses it</source>
        <translation>Onu kullananlar</translation>
    </message>
    <message>
        <source>%1, field “%2”: %3</source>
        <translation>%1, “%2” alanı: %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ve %1 tane daha</translation>
    </message>
    <message>
        <source>Nothing uses it.</source>
        <translation>Onu kullanan yok.</translation>
    </message>
</context>
<context>
    <name>scrutineer::UsesPanel</name>
    <message>
        <source>What uses it</source>
        <translation>Onu kullananlar</translation>
    </message>
</context>
<context>
    <name>scrutineer::VersionRows</name>
    <message>
        <source>Same</source>
        <translation>Aynı</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişti</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Taşındı</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Eklendi</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Çıkarıldı</translation>
    </message>
    <message>
        <source>Changed from “%1” to “%2”</source>
        <translation>“%1” yerine “%2” oldu</translation>
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
        <translation>Yalnızca farklı olanlar</translation>
    </message>
    <message>
        <source>There is only one version of this statement&apos;s text.</source>
        <translation>Bu açıklamanın metninin yalnızca bir sürümü var.</translation>
    </message>
    <message>
        <source>Sentences of both versions</source>
        <translation>İki sürümün cümleleri</translation>
    </message>
    <message>
        <source>Back to the statement</source>
        <translation>Açıklamaya dön</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Önceki sürüm</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Sonraki sürüm</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>ile karşılaştırma</translation>
    </message>
    <message>
        <source>Difference before (K)</source>
        <translation>Önceki fark (K)</translation>
    </message>
    <message>
        <source>Next difference (J)</source>
        <translation>Sonraki fark (J)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Sürüm %1</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Açıklama</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) the same</source>
        <translation>
            <numerusform>%n cümle aynı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n değişti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n taşındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n çıkarıldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::WelcomePage</name>
    <message>
        <source>What observers did and said, side by side</source>
        <translation>Gözlemcilerin yaptıkları ve söyledikleri, yan yana</translation>
    </message>
    <message>
        <source>An empty file on this computer</source>
        <translation>Bu bilgisayarda boş bir dosya</translation>
    </message>
    <message>
        <source>A .scrutineer file</source>
        <translation>Bir .scrutineer dosyası</translation>
    </message>
    <message>
        <source>Look without changing anything</source>
        <translation>Hiçbir şeyi değiştirmeden bak</translation>
    </message>
    <message>
        <source>Works offline; nothing leaves this computer</source>
        <translation>İnternetsiz çalışır; bu bilgisayardan hiçbir şey çıkmaz</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Sürüm %1</translation>
    </message>
    <message>
        <source>Drop a project here to open it</source>
        <translation>Açmak için projeyi buraya bırakın</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Son projeler</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>Projelerde ara</translation>
    </message>
    <message>
        <source>Projects that you open will be listed here.</source>
        <translation>Açtığınız projeler burada listelenecek.</translation>
    </message>
    <message>
        <source>Start with the sample project</source>
        <translation>Örnek projeyle başlayın</translation>
    </message>
    <message>
        <source>Azerbaijan, 7 February 2024, with the elections of 2013, 2018, 2020 and September 2024 to compare: who observed, whom they met, what they said, and where each fact comes from. It opens as a file of your own, so try whatever you like.</source>
        <translation>Azerbaycan, 7 Şubat 2024; karşılaştırmak için 2013, 2018, 2020 ve Eylül 2024 seçimleriyle: kim gözlemledi, kiminle görüştü, ne söyledi ve her bilgi nereden geliyor. Kendi dosyanız olarak açılır; dilediğinizi deneyin.</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Örnek projeyi aç</translation>
    </message>
    <message>
        <source>search everything, run any action</source>
        <translation>her şeyi ara, her işlemi çalıştır</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>tüm tuşlar</translation>
    </message>
</context>
<context>
    <name>scrutineer::WordingPage</name>
    <message>
        <source>Repeated wording</source>
        <translation>Yinelenen ifadeler</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ne listeleniyor</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Çiftler</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Açıklamalar</translation>
    </message>
    <message>
        <source>No statement’s own words are on file here.</source>
        <translation>Burada hiçbir açıklamanın kendi sözleri kayıtlı değil.</translation>
    </message>
    <message>
        <source>Show statements</source>
        <translation>Açıklamaları göster</translation>
    </message>
    <message>
        <source>Compare summaries</source>
        <translation>Özetleri karşılaştır</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Between whom</source>
        <translation>Kimler arasında</translation>
    </message>
    <message>
        <source>Between anyone</source>
        <translation>Herkes arasında</translation>
    </message>
    <message>
        <source>Within one organisation</source>
        <translation>Tek kuruluş içinde</translation>
    </message>
    <message>
        <source>Across elections</source>
        <translation>Seçimler arasında</translation>
    </message>
    <message>
        <source>Between missions</source>
        <translation>Misyonlar arasında</translation>
    </message>
    <message>
        <source>Fewest words of a passage</source>
        <translation>Parçanın en az sözcüğü</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) or more</source>
        <translation>
            <numerusform>%n sözcük ya da fazlası</numerusform>
        </translation>
    </message>
    <message>
        <source>All elections</source>
        <translation>Tüm seçimler</translation>
    </message>
    <message>
        <source>Also statements beyond the election in scope</source>
        <translation>Seçili seçimin dışındaki açıklamalar da</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Özetler</translation>
    </message>
    <message>
        <source>Also texts that are not known to be a statement’s own words; their wording may be the researcher’s</source>
        <translation>Açıklamanın kendi sözleri olduğu bilinmeyen metinler de; sözleri araştırmacının olabilir</translation>
    </message>
    <message>
        <source>Minor passages</source>
        <translation>Küçük parçalar</translation>
    </message>
    <message>
        <source>Also passages with fewer than three words of their own beside names, titles of laws, numbers and function words, and variants of a listed passage that are hardly longer</source>
        <translation>Adlar, yasa adları, sayılar ve işlev sözcükleri dışında üçten az kendi sözcüğü olan parçalar ve listedeki bir parçanın az daha uzun çeşitleri de</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open statement</source>
        <translation>açıklamayı aç</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopyala</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>sonraki bölme</translation>
    </message>
    <message numerus="yes">
        <source>Winnowing: every shared run of %n word(s) or more is found.</source>
        <translation>
            <numerusform>Winnowing: %n ya da daha çok sözcüklük her ortak dizi bulunur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n parça</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) compared</source>
        <translation>
            <numerusform>%n açıklama karşılaştırıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 shown</source>
        <translation>ilk %1’i gösteriliyor</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>İfade</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Seçimler</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Misyonlar</translation>
    </message>
    <message>
        <source>First</source>
        <translation>İlk</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n çift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in more than %1 statements not counted</source>
        <translation>
            <numerusform>%1 açıklamadan fazlasında geçen %n parça sayılmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Other statement</source>
        <translation>Diğer açıklama</translation>
    </message>
    <message>
        <source>Shared words</source>
        <translation>Ortak sözcükler</translation>
    </message>
    <message>
        <source>Of the one</source>
        <translation>Birinin</translation>
    </message>
    <message>
        <source>Of the other</source>
        <translation>Ötekinin</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) with repeated wording</source>
        <translation>
            <numerusform>yinelenen ifadeli %n metin</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Açıklayan</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Yayımlandı</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Yeniden kullanılmış</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message numerus="yes">
        <source>No run of %n word(s) stands in two of these statements.</source>
        <translation>
            <numerusform>%n sözcüklük hiçbir dizi bu açıklamaların ikisinde yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n sözcük</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in %n more statement(s)</source>
        <translation>
            <numerusform>ve %n açıklamada daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared word(s)</source>
        <translation>
            <numerusform>%n ortak sözcük</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of its words stand elsewhere too</source>
        <translation>sözcüklerinin %1 kadarı başka yerde de var</translation>
    </message>
    <message numerus="yes">
        <source>and %n more passage(s)</source>
        <translation>
            <numerusform>ve %n parça daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrutineer::Workspace</name>
    <message>
        <source>The project file is write-protected, so it was opened read-only.</source>
        <translation>Proje dosyası yazmaya karşı korumalı; bu yüzden salt okunur açıldı.</translation>
    </message>
    <message>
        <source>This project was written by an earlier version and has to be brought up to date. Copy it to a folder that can be written and open it there.</source>
        <translation>Bu proje daha eski bir sürümle yazılmış ve güncellenmesi gerekiyor. Yazılabilen bir klasöre kopyalayıp orada açın.</translation>
    </message>
    <message>
        <source>The project is open read-only, so nothing was changed.</source>
        <translation>Proje salt okunur açık; bu yüzden hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Açık proje yok.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
    <message>
        <source>The change is not in history.</source>
        <translation>Değişiklik geçmişte yok.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone any more, because the data changed since. %2</source>
        <translation>“%1” artık geri alınamaz, çünkü veriler o zamandan beri değişti. %2</translation>
    </message>
    <message>
        <source>The project was closed before it came to that.</source>
        <translation>Proje buna sıra gelmeden kapatıldı.</translation>
    </message>
    <message>
        <source>This project was written by an earlier version and has to be brought up to date. Open it once for writing; a backup is then left beside it.</source>
        <translation>Bu proje daha eski bir sürümle yazılmış ve güncellenmesi gerekiyor. Onu bir kez yazmak için açın; yanında bir yedek kalır.</translation>
    </message>
</context>
</TS>
