//! Characters that simplified and traditional Chinese write differently, as two strings with the forms in the same places.
//!
//! Only pairs of which each form is used in one of the two alone: no form of `SIMPLIFIED` is in Big5, none of `TRADITIONAL`
//! in GB 2312. So `后`, `里`, `台`, `干` and `余` are not here: they are right in both, each with its meaning.

/// The forms of simplified Chinese.
pub(super) const SIMPLIFIED: &str = "\
    专业丛东丝丢两严丧个临为丽举义乌乐乔习乡书买乱争亏亚产亩亲亿仅从仓仪们众会伟传伤伦伪侠侧侨俭债倾偿储\
    兰关兴养兽内册写军农冯决况冻净凉减凤凭凯击凿刘则刚创删别剂剑剧劝办务动励劳势勋匀区医华协单卖卢卫却厅\
    历厉压厌厕县参双发变叠叶号叹吓吗启吴员响哑唤啸喷嘱团园围国图圆场块坚坛坝坟坠垄垒垫堕墙壮声处备够头夹\
    夺奋奖妆妇妈姗娄娱婴孙学宝实审宪宫宽宾寝对寻导寿将尔尘尝层届属岁岂岗岛峡峦巩币帅师帐带帮广庆库应庙庞\
    废开弃张弥弯弹强归当录彻径忆忧态总恋恳恶恼悦悬惧惨惩惯愤懒戏战户执扩扫扬抚抛抢护报担拟拢拥拦择挚挛挡\
    挣挤挥损捡换掳掷掺揽搀携摄摆摇摊撑敌数斋断无旧时旷显晋晓暂术杀杂权条来杨枪枫标栈栋栏树样档桥梦检楼榄\
    槛横樱欢欧残毁毕毙汇汉汤沟没沪泪泽浅浆浊测济浏浑浓涛涡润涨渐渔温湾湿滚滞满滤滨潜灭灯灵灾炉炼烂烛烟烦\
    烧热爱爷牍牵状犹独狭狮猎献玛环现珑电画畅疗疮疯瘾皑盏盐监盖盗盘睁矫矿码砖础碍礼祸积称稳穷窃竞笔笼筛签\
    简类粮紧纠红纤约级纪纬纯纱纲纳纵纷纸纹纺线练组绅细织终绍经绑结绕绘给络绝统绢继绩绪续维绵综绿缓编缘缚\
    缝缩缴罗罚罢职联聪肃肠肤肾肿胀胁胆胶脉脏脑脚脱脸舰舱艰艺节芦苏荣药莱莲获营萧萨蓝蔷虏虑虽虾蚀蚁蛮补衬\
    袭装裤见观规视览觉誉计订认讨让训议讯记讲许论设访证评识诉词译试诗诚话诞询该详语误说请诸课谁调谈谊谋谓\
    谢谨谱贝负贡财责贤败货质贩贪贫购贯贴贵贷贸费贺资赋赌赏赔赖赛赞赢赵趋跃践踪车轨转轮软轰轻载较辅辆辈输\
    辞边达迁过运还这进远违连迟选递逻遗邓邮邻郑酱释针钉钢钥钦钱钻铁铃铅铜铝铭银链销锁锅锋错锦键镇镜长门闪\
    闭问闲间闷闹闻阁阅阔队阳阴阵阶际陆陈险随隐难雾静韩页顶项顺须顾顿预领频题颜额风飞饥饭饮饰饱馆马驰驱驶\
    驾骄验骑骗鱼鲁鲜鸟鸡鸣鸭麦黄齐齿龄龙龟";

/// The forms of traditional Chinese.
pub(super) const TRADITIONAL: &str = "\
    專業叢東絲丟兩嚴喪個臨為麗舉義烏樂喬習鄉書買亂爭虧亞產畝親億僅從倉儀們眾會偉傳傷倫偽俠側僑儉債傾償儲\
    蘭關興養獸內冊寫軍農馮決況凍淨涼減鳳憑凱擊鑿劉則剛創刪別劑劍劇勸辦務動勵勞勢勳勻區醫華協單賣盧衛卻廳\
    歷厲壓厭廁縣參雙發變疊葉號嘆嚇嗎啟吳員響啞喚嘯噴囑團園圍國圖圓場塊堅壇壩墳墜壟壘墊墮牆壯聲處備夠頭夾\
    奪奮獎妝婦媽姍婁娛嬰孫學寶實審憲宮寬賓寢對尋導壽將爾塵嘗層屆屬歲豈崗島峽巒鞏幣帥師帳帶幫廣慶庫應廟龐\
    廢開棄張彌彎彈強歸當錄徹徑憶憂態總戀懇惡惱悅懸懼慘懲慣憤懶戲戰戶執擴掃揚撫拋搶護報擔擬攏擁攔擇摯攣擋\
    掙擠揮損撿換擄擲摻攬攙攜攝擺搖攤撐敵數齋斷無舊時曠顯晉曉暫術殺雜權條來楊槍楓標棧棟欄樹樣檔橋夢檢樓欖\
    檻橫櫻歡歐殘毀畢斃匯漢湯溝沒滬淚澤淺漿濁測濟瀏渾濃濤渦潤漲漸漁溫灣濕滾滯滿濾濱潛滅燈靈災爐煉爛燭煙煩\
    燒熱愛爺牘牽狀猶獨狹獅獵獻瑪環現瓏電畫暢療瘡瘋癮皚盞鹽監蓋盜盤睜矯礦碼磚礎礙禮禍積稱穩窮竊競筆籠篩簽\
    簡類糧緊糾紅纖約級紀緯純紗綱納縱紛紙紋紡線練組紳細織終紹經綁結繞繪給絡絕統絹繼績緒續維綿綜綠緩編緣縛\
    縫縮繳羅罰罷職聯聰肅腸膚腎腫脹脅膽膠脈臟腦腳脫臉艦艙艱藝節蘆蘇榮藥萊蓮獲營蕭薩藍薔虜慮雖蝦蝕蟻蠻補襯\
    襲裝褲見觀規視覽覺譽計訂認討讓訓議訊記講許論設訪證評識訴詞譯試詩誠話誕詢該詳語誤說請諸課誰調談誼謀謂\
    謝謹譜貝負貢財責賢敗貨質販貪貧購貫貼貴貸貿費賀資賦賭賞賠賴賽贊贏趙趨躍踐蹤車軌轉輪軟轟輕載較輔輛輩輸\
    辭邊達遷過運還這進遠違連遲選遞邏遺鄧郵鄰鄭醬釋針釘鋼鑰欽錢鑽鐵鈴鉛銅鋁銘銀鏈銷鎖鍋鋒錯錦鍵鎮鏡長門閃\
    閉問閒間悶鬧聞閣閱闊隊陽陰陣階際陸陳險隨隱難霧靜韓頁頂項順須顧頓預領頻題顏額風飛飢飯飲飾飽館馬馳驅駛\
    駕驕驗騎騙魚魯鮮鳥雞鳴鴨麥黃齊齒齡龍龜";

/// A set of characters, a bit for each of U+4E00 to U+9FFF, made when the tool is compiled.
pub(super) struct Forms([u64; 328]);

impl Forms {
    /// Makes the set of the characters of a text, all of which have three bytes.
    pub(super) const fn of(text: &str) -> Forms {
        let bytes = text.as_bytes();
        let mut bits = [0; 328];
        let mut at = 0;
        while at + 2 < bytes.len() {
            let high = (bytes[at] as usize & 0x0F) << 12;
            let place = (high | (bytes[at + 1] as usize & 0x3F) << 6 | (bytes[at + 2] as usize & 0x3F)) - 0x4E00;
            bits[place / 64] |= 1 << (place % 64);
            at += 3;
        }
        Forms(bits)
    }

    /// Tells whether a character is in the set.
    pub(super) const fn contain(&self, c: char) -> bool {
        let place = (c as usize).wrapping_sub(0x4E00);
        place < 0x5200 && self.0[place / 64] >> (place % 64) & 1 == 1
    }
}
