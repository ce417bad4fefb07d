/// The same text however it was typed: full-width forms become ASCII, traditional and variant characters
/// become the simplified ones that the ledger's own words use.
///
/// It is for comparing and for reading dates, never for keeping: what people wrote stays as they wrote it.
package enum CharacterFold {
  /// The plain form of one character.
  package static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    if value < 0x80 { return scalar }
    if value >= 0xFF01 && value <= 0xFF5E { return Unicode.Scalar(value - 0xFEE0) ?? scalar }
    if value >= 0x4E00 && value <= 0x9FFF { return simplified[scalar] ?? scalar }
    return signs[scalar] ?? scalar
  }

  /// Blank to the eye: white space of any width, and characters without any width.
  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return value == 0x20 || (value >= 0x09 && value <= 0x0D) }
    if value >= 0x3001 && value <= 0xFEFE { return false }
    return value == 0x200B || value == 0xFEFF || scalar.properties.isWhitespace
  }

  /// Dashes, stops and brackets that stand for an ASCII sign.
  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "─": "-", "﹣": "-",
    "·": ".", "・": ".", "。": ".", "｡": ".", "﹒": ".", "、": ",", "〔": "(", "〕": ")", "【": "(", "】": ")",
    "「": "\"", "」": "\"", "『": "\"", "』": "\"", "“": "\"", "”": "\"", "‘": "'", "’": "'", "《": "(", "》": ")",
    "〈": "(", "〉": ")", "﹙": "(", "﹚": ")",
  ]

  /// Traditional or variant → simplified, for the words of administration, environment and dates.
  private static let simplified: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for pair in pairs.split(whereSeparator: \.isWhitespace) {
      let scalars = Array(pair.unicodeScalars)
      for variant in scalars.dropLast() { table[variant] = scalars[scalars.count - 1] }
    }
    return table
  }()

  /// Each group: the variants, then the plain character.
  private static let pairs = """
    鄉乡 鄊乡 鎮镇 鎭镇 辦办 處处 処处 單单 屬属 責责 務务 標标 內内 時时 間间 電电 話话 聯联 聨联 係系 繫系 領领 導导 點点 業业
    來来 編编 號号 權权 進进 備备 註注 狀状 態态 類类 別别 項项 區区 縣县 澮浍 濱滨 濵滨 瀕濒 馬马 張张 鳳凤 東东 門门 開开 發发
    經经 濟济 園园 會会 長长 堅坚 續续 終终 後后 個个 當当 從从 達达 閒间 潔洁 熱热 爐炉 鍋锅 煙烟 氣气 噸吨 網网 擴扩 綜综 汙污
    汚污 車车 輛辆 運运 輸输 稈秆 燒烧 飲饮 預预 機机 應应 響响 廠厂 測测 佈布 監监 質质 優优 級级 饋馈 違违 設设 圍围 訪访 舉举
    報报 題题 環环 檢检 檔档 兩两 斷断 淸清 彈弹 頭头 規规 範范 鋼钢 鐵铁 鑄铸 製制 織织 組组 錯错 產产 動动 貨货 繞绕 體体 維维
    廢废 險险 養养 強强 獎奖 問问 決决 鍊炼 鏈链 實实 際际 隨随 暫暂 錄录 複复 復复 資资 訊讯 額额 積积 極极 幾几 劃划 計计 畫画
    階阶 調调 節节 約约 減减 裝装 護护 與与 爲为 為为 見见 現现 記记 證证 據据 認认 詳详 細细 說说 請请 讓让 該该 誤误 談谈 議议
    論论 變变 獲获 獻献 獨独 猶犹 雜杂 雙双 離离 難难 雲云 靜静 頁页 頂顶 順顺 須须 頒颁 頓顿 顯显 風风 飛飞 飯饭 館馆 駐驻 驗验
    驅驱 髒脏 鬥斗 魚鱼 鳥鸟 麥麦 黃黄 齊齐 齡龄 龍龙 龐庞 龜龟 礦矿 磚砖 確确 礎础 禦御 稅税 種种 稱称 穀谷 窯窑 競竞 筆笔 築筑
    簡简 簽签 籤签 籌筹 糧粮 純纯 紙纸 紅红 納纳 紡纺 統统 絕绝 給给 絡络 絲丝 綠绿 緊紧 線线 緩缓 締缔 練练 總总 績绩 繼继 聖圣
    聞闻 聲声 職职 聽听 肅肃 脅胁 腳脚 脫脱 臨临 舊旧 艦舰 芻刍 莊庄 華华 萬万 葉叶 葦苇 蓋盖 蓮莲 蘇苏 蘭兰 藥药 蟲虫 術术 衛卫
    裡里 裏里 補补 褲裤 覽览 觀观 觸触 誌志 負负 財财 貢贡 貧贫 貫贯 貯贮 貿贸 費费 賀贺 賈贾 賓宾 賠赔 賣卖 購购 贈赠 贊赞 趕赶
    趙赵 跡迹 蹟迹 軌轨 軍军 軟软 軸轴 較较 載载 輕轻 輔辅 輪轮 輯辑 轄辖 轉转 轟轰 農农 邊边 遷迁 選选 遲迟 遺遗 還还 郵邮 鄭郑
    鄰邻 醫医 釀酿 釋释 針针 鈉钠 銀银 銅铜 鋁铝 鋅锌 鋪铺 錢钱 錦锦 鍛锻 鎳镍 鏡镜 鐘钟 鑑鉴 鑒鉴 閉闭 閘闸 閣阁 閱阅 闊阔 關关
    陣阵 陰阴 陳陈 陸陆 陽阳 隊队 隴陇 雞鸡 霧雾 靈灵 韓韩 願愿 餘余 駱骆 騎骑 魯鲁 鴻鸿 鵬鹏 鹽盐 麗丽 龔龚 併并 並并 佔占 倉仓
    們们 倫伦 偉伟 側侧 傑杰 傢家 傳传 債债 傷伤 僅仅 償偿 儀仪 億亿 儘尽 盡尽 儲储 兇凶 兒儿 冊册 凍冻 剛刚 創创 劉刘 劇剧 劑剂
    勁劲 勞劳 勝胜 勢势 勳勋 匯汇 彙汇 協协 卻却 厲厉 參参 吳吴 員员 啓启 啟启 嚴严 國国 圖图 團团 場场 塊块 塗涂 塵尘 墊垫 墮堕
    壓压 壞坏 壩坝 壯壮 夠够 夾夹 奪夺 奮奋 婦妇 媽妈 孫孙 學学 寧宁 審审 寫写 寬宽 寶宝 將将 專专 尋寻 對对 層层 岡冈 島岛 嶺岭
    師师 帳帐 賬账 帶带 幫帮 幹干 乾干 幣币 庫库 廟庙 廣广 廳厅 彎弯 徑径 徵征 憂忧 慶庆 憑凭 懷怀 懸悬 戰战 戲戏 戶户 拋抛 捨舍
    掃扫 掛挂 採采 揀拣 換换 揚扬 損损 搖摇 搶抢 撥拨 撫抚 擁拥 擇择 擊击 擋挡 擔担 擬拟 擺摆 攔拦 攝摄 敗败 敘叙 敵敌 數数 斃毙
    於于 昇升 暢畅 曉晓 曬晒 書书 朮术 條条 楊杨 構构 槍枪 樂乐 樓楼 樣样 樹树 橋桥 檯台 臺台 檻槛 櫃柜 欄栏 歐欧 歡欢 歲岁 歷历
    曆历 殘残 殺杀 毀毁 氈毡 沒没 況况 洩泄 淚泪 淨净 淺浅 渦涡 溝沟 溫温 滅灭 滯滞 滲渗 滾滚 滿满 漁渔 漢汉 漲涨 潤润 潰溃 澤泽
    濁浊 濃浓 濕湿 濾滤 瀉泻 灑洒 灘滩 灣湾 災灾 烏乌 無无 煉炼 燈灯 燭烛 營营 爭争 爺爷 牆墙 牽牵 狹狭 獅狮 瑣琐 畝亩 異异 療疗
    癥症 皺皱 盜盗 盤盘 盧卢 眾众 睏困 矯矫 磯矶 禮礼 蒐搜 隱隐 龥吁 収收 氷冰 峯峰 羣群 暈晕 執执 結结 緒绪 詢询 試试 評评 訂订
    訓训 託托 諮咨 嚮向 鑽钻 鍵键 鎖锁 錶表 鏟铲 鑿凿 閥阀 隸隶 雖虽 顆颗 飼饲 餵喂 駕驾 驛驿 髮发 鵝鹅 鴨鸭 麵面 黨党 齒齿 殼壳
    獄狱 瑩莹 畢毕 碼码 穩稳 窪洼 竊窃 篩筛 籃篮 糞粪 緯纬 縮缩 罰罚 羅罗 膠胶 艙舱 荊荆 菸烟 著着 葷荤 蒼苍 蕩荡 藍蓝 藝艺 虛虚
    蝦虾 蠟蜡 蠶蚕 衝冲 襲袭 訴诉 診诊 詞词 誠诚 課课 諾诺 謀谋 謝谢 譯译 讀读 豐丰 豬猪 貼贴 貸贷 賞赏 賴赖 贏赢 趨趋 躍跃 軋轧
    輝辉 轎轿 辭辞 辯辩 遜逊 遞递 適适 遼辽 邁迈 鄒邹 鄧邓 釘钉 鈣钙 鉛铅 鉤钩 銘铭 銷销 鋒锋 鋸锯 錘锤 鎂镁 鏽锈 閃闪 闖闯 闢辟
    陝陕 隻只 韋韦 頻频 顏颜 顧顾 飄飘 飾饰 飽饱 馮冯 馳驰 騰腾 騷骚 鬆松 鬱郁 鮑鲍 鮮鲜 鯉鲤 鳴鸣 鶴鹤 貽贻 賄贿 贓赃 詣诣 譚谭
    閻阎 竇窦 鄲郸 絳绛 薑姜 籬篱 騾骡 紳绅 緝缉 縱纵 繪绘 纖纤 罷罢 膚肤 艱艰 薦荐 蘊蕴 蠻蛮 裊袅 賤贱 踐践 釐厘 鈔钞 鋤锄 鍍镀
    鐮镰 鑰钥 隕陨 頗颇 顛颠 饑饥 驕骄 鬧闹 鱗鳞 黴霉 邨村
    """
}
