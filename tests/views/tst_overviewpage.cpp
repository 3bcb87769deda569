// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleproject.h"
#include "models/records/recordtype.h"
#include "models/settings.h"
#include "tests/support/sampleworkspace.h"
#include "views/analysis/charttile.h"
#include "views/analysis/overviewpage.h"
#include "views/shell/navigation.h"
#include "views/shell/scope.h"
#include "views/shell/surroundings.h"
#include "views/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scope.setElection(m_sample.workspace.store().records(requireRecordType(u"election")).first().id());
        m_theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        m_page =
            std::make_unique<OverviewPage>(m_surroundings, OverviewPage::HeaderActions{&m_search, &m_dossier, &m_new});
        m_page->resize(1200, 800);
        m_page->setVisible(true);
        m_page->show({.page = u"overview"_s});
        QTRY_COMPARE(facts().size(), 6);
    }

    void cleanup()
    {
        m_theme.setZoom(100);
        m_page.reset();
    }

    void factsFollowTheTextSize()
    {
        const int height = facts().first()->height();
        m_theme.setZoom(150);
        QTRY_COMPARE(facts().size(), 6);
        QTRY_VERIFY(facts().first()->height() >= height * 3 / 2 - 2);
        QTRY_VERIFY(nothingIsCut());
        m_theme.setZoom(100);
        QTRY_COMPARE(facts().size(), 6);
        QTRY_COMPARE(facts().first()->height(), height);
    }

    // What a chart shows leads to its records, as everywhere.
    void marksLeadToLists()
    {
        for (ChartTile *tile : m_page->findChildren<ChartTile *>()) {
            m_navigation.go({.page = u"overview"_s});
            Q_EMIT tile->listRequested(u"statement"_s, u"kind:final_report"_s);
            QCOMPARE(m_navigation.current(),
                     (Location{.page = u"list"_s, .type = u"statement"_s, .filter = u"kind:final_report"_s}));
            m_navigation.go({.page = u"overview"_s});
            Q_EMIT tile->activated(
                {SampleProject::id(u"mission", u"odihr-eom-2024"), SampleProject::id(u"mission", u"odihr-nam-2023")});
            QCOMPARE(m_navigation.current().type, u"mission"_s);
            QVERIFY(m_navigation.current().filter.startsWith(u"record="_s));
        }
    }

    void nothingIsCutInLargeText()
    {
        m_page->resize(1000, 800);
        m_theme.setZoom(200);
        QTRY_COMPARE(facts().size(), 6);
        QTRY_VERIFY(nothingIsCut());
        QVERIFY(facts()[3]->y() > facts()[0]->y()); // In two lines.
        m_page->resize(1200, 800);
        m_theme.setZoom(100);
        QTRY_COMPARE(facts().size(), 6);
        QTRY_COMPARE(facts()[5]->y(), facts()[0]->y());
    }

private:
    QList<QPushButton *> facts() const
    {
        QList<QPushButton *> found;
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->property("role") == u"fact"_s && button->isVisible())
                found += button;
        }
        return found;
    }

    /// Every label of the facts has the room that it asks for.
    bool nothingIsCut() const
    {
        for (const QPushButton *fact : facts()) {
            for (const QLabel *label : fact->findChildren<QLabel *>()) {
                if (label->width() < label->sizeHint().width() || label->height() < label->sizeHint().height())
                    return false;
                if (label->mapTo(m_page.get(), QPoint(label->width(), 0)).x() > m_page->width())
                    return false;
            }
        }
        for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->property("role") != u"fact"_s &&
                button->width() < button->sizeHint().width())
                return false;
        }
        return true;
    }

    SampleWorkspace m_sample;
    Settings m_settings{m_sample.file(u"settings.ini"_s)};
    Theme m_theme;
    Scope m_scope{m_sample.workspace, m_settings};
    Navigation m_navigation;
    Surroundings m_surroundings{m_sample.workspace, m_settings, m_theme, m_scope, m_navigation};
    QAction m_search, m_dossier, m_new;
    std::unique_ptr<OverviewPage> m_page;
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
