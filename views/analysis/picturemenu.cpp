// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/picturemenu.h"

#include "models/exchange/csvreader.h"
#include "views/analysis/pictureprint.h"
#include "views/shell/icon.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

QString askForPath(QWidget *parent, const QString &proposal, const QString &filter)
{
    // The dialog itself adds the ending, so that it asks before it replaces the file that is really meant.
    QFileDialog dialog(parent, PictureMenu::tr("Save picture"), QFileInfo(proposal).absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(QFileInfo(proposal).suffix());
    dialog.selectFile(proposal);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString tabbedFromCsv(const QByteArray &csv)
{
    QString text;
    const Result<QList<CsvRow>> rows = readCsv(csv);
    if (!rows)
        return QString::fromUtf8(csv);
    for (const CsvRow &row : *rows) {
        QStringList cells;
        for (QString cell : row.cells) {
            for (const QChar breaking : {QChar(u'\t'), QChar(u'\n'), QChar(u'\r'), QChar(QChar::LineSeparator)})
                cell.replace(breaking, u' ');
            cells.append(cell);
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

PictureMenu::PictureMenu(Maker maker, QWidget *parent)
    : QMenu(parent)
    , m_maker(std::move(maker))
    , m_choosePath(askForPath)
    , m_print(printWithPreview)
{
    setTitle(tr("E&xport"));
    setAccessibleName(tr("Export"));
    fill();
}

void PictureMenu::fill()
{
    addAction(scrutineer::icon(u"image"_s), tr("Copy p&icture"), this, &PictureMenu::copyPicture);
    addAction(scrutineer::icon(u"copy"_s), tr("&Copy values"), this, &PictureMenu::copyValues);
    addSeparator();
    addScales(addMenu(tr("&PNG picture")));
    addAction(tr("&SVG picture…"), this, [this] { save(PictureFormat::Svg); });
    addAction(tr("P&DF document…"), this, [this] { save(PictureFormat::Pdf); });
    addAction(tr("CS&V table…"), this, [this] { save(PictureFormat::Csv); });
    addSeparator();
    addAction(scrutineer::icon(u"printer"_s), tr("P&rint…"), this, &PictureMenu::print);
}

void PictureMenu::addScales(QMenu *menu)
{
    for (const int scale : {1, 2, 4}) {
        QAction *action =
            menu->addAction(tr("&%1× …").arg(scale), this, [this, scale] { save(PictureFormat::Png, scale); });
        // How large it will be is known only when there is something to draw.
        connect(menu, &QMenu::aboutToShow, action, [this, action, scale] {
            const std::unique_ptr<Picture> picture = m_maker();
            if (!picture)
                return;
            const QSize size = PictureExport::fileSize(*picture) * scale;
            action->setText(
                tr("&%1×, %2 × %3 pixels…")
                    .arg(QString::number(scale), locale().toString(size.width()), locale().toString(size.height())));
        });
    }
}

QPushButton *PictureMenu::makeButton(QWidget *parent)
{
    auto *button = new QPushButton(scrutineer::icon(u"download"_s), tr("Export"), parent);
    button->setAccessibleName(tr("Export"));
    button->setToolTip(tr("Copy, save or print the picture"));
    button->setMenu(this);
    return button;
}

QWidget *PictureMenu::asker() const
{
    return parentWidget() ? parentWidget()->window() : nullptr;
}

std::unique_ptr<Picture> PictureMenu::made()
{
    std::unique_ptr<Picture> picture = m_maker();
    if (!picture)
        Q_EMIT done({false, {}, tr("There is nothing to draw yet.")});
    return picture;
}

void PictureMenu::copyPicture()
{
    if (const std::unique_ptr<Picture> picture = made())
        Q_EMIT done(PictureExport().copy(*picture));
}

void PictureMenu::copyValues()
{
    const std::unique_ptr<Picture> picture = made();
    if (!picture)
        return;
    auto *content = new QMimeData;
    content->setData(u"text/csv"_s, picture->csv());
    content->setText(m_values ? m_values() : tabbedFromCsv(picture->csv()));
    QGuiApplication::clipboard()->setMimeData(content);
    Q_EMIT done({true, {}, tr("Copied the values of “%1”.").arg(picture->title())});
}

void PictureMenu::save(PictureFormat format, double scale)
{
    const std::unique_ptr<Picture> picture = made();
    if (!picture)
        return;
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QDir folder = documents.exists() ? documents : QDir::home();
    const QString proposal = folder.filePath(PictureExport::fileName(*picture, format));
    QString path = m_choosePath(asker(), proposal, PictureExport::fileFilter(format));
    if (path.isEmpty())
        return;
    if (PictureExport::formatOf(path) != format) {
        path += u'.' + PictureExport::ending(format);
        // The user was asked about the name without the ending only.
        if (QFileInfo::exists(path)) {
            const QString sentence = tr("“%1” is there already. Choose another name.");
            Q_EMIT done({false, path, sentence.arg(QDir::toNativeSeparators(path))});
            return;
        }
    }
    Q_EMIT done(PictureExport().write(*picture, format, path, scale));
}

void PictureMenu::print()
{
    const std::unique_ptr<Picture> picture = made();
    if (picture && m_print(*picture, asker()))
        Q_EMIT done({true, {}, tr("Sent “%1” to the printer.").arg(picture->title())});
}

} // namespace scrutineer
