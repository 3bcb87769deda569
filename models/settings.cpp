// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {
namespace {

constexpr qsizetype recentLimit = 12;
constexpr std::array<std::pair<Appearance, QLatin1StringView>, 3> appearanceNames{
    {{Appearance::System, "system"_L1}, {Appearance::Light, "light"_L1}, {Appearance::Dark, "dark"_L1}}};

QVariant toStored(const QString &value)
{
    return value;
}
QVariant toStored(int value)
{
    return value;
}
QVariant toStored(bool value)
{
    return value;
}
QVariant toStored(const QStringList &value)
{
    return value;
}
QVariant toStored(const QByteArray &value)
{
    return QString::fromLatin1(value.toBase64());
}

QVariant toStored(Appearance value)
{
    const auto found = std::ranges::find(appearanceNames, value, &std::pair<Appearance, QLatin1StringView>::first);
    return QString(found->second);
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
{
    if (path.isEmpty())
        m_file =
            std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"scrutineer"_s, u"scrutineer"_s);
    else
        m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

Settings::~Settings() = default;

QString Settings::get(const Setting<QString> &setting) const
{
    if (const auto held = m_forNow.constFind(setting.key); held != m_forNow.constEnd())
        return *held;
    const QVariant stored = m_file->value(setting.key);
    return stored.isValid() ? stored.toString() : setting.fallback;
}

int Settings::get(const Setting<int> &setting) const
{
    bool isNumber = false;
    const int number = m_file->value(setting.key).toInt(&isNumber);
    return isNumber ? number : setting.fallback;
}

bool Settings::get(const Setting<bool> &setting) const
{
    const QString stored = m_file->value(setting.key).toString();
    if (stored == "true"_L1)
        return true;
    return stored == "false"_L1 ? false : setting.fallback;
}

QStringList Settings::get(const Setting<QStringList> &setting) const
{
    const QVariant stored = m_file->value(setting.key);
    return stored.isValid() ? stored.toStringList() : setting.fallback;
}

QByteArray Settings::get(const Setting<QByteArray> &setting) const
{
    const auto bytes = QByteArray::fromBase64Encoding(m_file->value(setting.key).toString().toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    return bytes && !bytes.decoded.isEmpty() ? bytes.decoded : setting.fallback;
}

Appearance Settings::get(const Setting<Appearance> &setting) const
{
    const QString stored = m_file->value(setting.key).toString();
    const auto found = std::ranges::find_if(appearanceNames, [&](const auto &row) { return stored == row.second; });
    return found == appearanceNames.end() ? setting.fallback : found->first;
}

template <typename T>
void Settings::store(const Setting<T> &setting, const T &value)
{
    const bool isNew = get(setting) != value;
    m_forNow.remove(setting.key);
    if (get(setting) != value)
        m_file->setValue(setting.key, toStored(value));
    if (isNew)
        Q_EMIT changed(setting.key);
}

void Settings::set(const Setting<QString> &setting, const QString &value)
{
    store(setting, value);
}
void Settings::set(const Setting<int> &setting, int value)
{
    store(setting, value);
}
void Settings::set(const Setting<bool> &setting, bool value)
{
    store(setting, value);
}
void Settings::set(const Setting<QStringList> &setting, const QStringList &value)
{
    store(setting, value);
}
void Settings::set(const Setting<QByteArray> &setting, const QByteArray &value)
{
    store(setting, value);
}
void Settings::set(const Setting<Appearance> &setting, Appearance value)
{
    store(setting, value);
}

void Settings::setForNow(const Setting<QString> &setting, const QString &value)
{
    const bool isNew = get(setting) != value;
    m_forNow.insert(setting.key, value);
    if (isNew)
        Q_EMIT changed(setting.key);
}

void Settings::reset(const QString &key)
{
    if (!m_forNow.remove(key) && !m_file->contains(key))
        return;
    m_file->remove(key);
    Q_EMIT changed(key);
}

void Settings::addRecentProject(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = get(settings::recentProjects());
    recent.removeAll(absolute);
    recent.prepend(absolute);
    set(settings::recentProjects(), recent.mid(0, recentLimit));
}

void Settings::removeRecentProject(const QString &path)
{
    QStringList recent = get(settings::recentProjects());
    recent.removeAll(QFileInfo(path).absoluteFilePath());
    set(settings::recentProjects(), recent);
}

QString Settings::path() const
{
    return m_file->fileName();
}

QString Settings::problem()
{
    m_file->sync();
    switch (m_file->status()) {
    case QSettings::AccessError:
        return tr("Your settings could not be saved, because %1 cannot be written. They hold until you quit.")
            .arg(path());
    case QSettings::FormatError:
        return tr("Your settings could not be read, because %1 is damaged. Rename or delete that file.").arg(path());
    case QSettings::NoError:
        break;
    }
    return {};
}

namespace settings {

Setting<Appearance> appearance()
{
    return {u"look/appearance"_s, Appearance::System};
}
Setting<int> zoom()
{
    return {u"look/zoom"_s, 100};
}
Setting<QString> language()
{
    return {u"look/language"_s, {}};
}
Setting<bool> reduceMotion()
{
    return {u"look/reduceMotion"_s, false};
}
Setting<QString> author()
{
    return {u"user/author"_s, {}};
}
Setting<QStringList> recentProjects()
{
    return {u"projects/recent"_s, {}};
}
Setting<QStringList> warnedFolders()
{
    return {u"projects/warnedFolders"_s, {}};
}
Setting<QByteArray> windowGeometry()
{
    return {u"window/geometry"_s, {}};
}
Setting<bool> detailVisible()
{
    return {u"window/detail"_s, true};
}
Setting<QByteArray> splitter(const QString &name)
{
    return {u"splitter/"_s + name, {}};
}
Setting<QByteArray> columnLayout(const QString &type)
{
    return {u"columnLayout/"_s + type, {}};
}
Setting<QStringList> columns(const QString &type)
{
    return {u"columns/"_s + type, {}};
}
Setting<QString> lastScope(const QString &project)
{
    return {u"scope/"_s + project, {}};
}

} // namespace settings
} // namespace scrutineer
