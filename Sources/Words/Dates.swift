import Campaign

/// 2017年3月20日 星期一; the same in simplified and traditional characters.
@Sendable func chineseDate(_ date: CivilDate) -> String {
  let (year, month, day) = date.parts
  return "\(year)年\(month)月\(day)日 星期" + ["一", "二", "三", "四", "五", "六", "日"][date.weekday]
}

/// Mon 20 Mar 2017.
@Sendable func englishDate(_ date: CivilDate) -> String {
  let (year, month, day) = date.parts
  let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][date.weekday]
  let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  return "\(weekday) \(day) \(names[month - 1]) \(year)"
}
