"""What words ask for: a person (B4), the emergency lane (J1), an end of the bot's tries (B5)."""

import csv
import io
from pathlib import Path

import pytest

from veriline.safety import declines_person, emergency, no_use, speaks_of_emergency, upset, wants_person

SHARED = Path(__file__).parents[4] / "shared"


def texts(block: str) -> list[str]:
    """Return the texts of a block, "|" between them."""
    return [text.strip() for text in block.split("|")]


SEVEN = (
    "转人工",
    "请转接人工客服",
    "需要人工协助",
    "呼叫人工客服",
    "需要人工客服",
    "联系人工客服",
    "转人工客服",
)
WRITINGS = {
    "plain": lambda text: text,
    "exclaimed": lambda text: f"{text}！！！",
    "dotted": "。".join,
    "dashed": "-".join,
    "spaced": " ".join,
    "wide_spaced": "　".join,
    "bracketed": lambda text: f"【{text}】",
    "zero_width": "\u200b".join,
    "traditional": lambda text: text.translate(str.maketrans("转请联系", "轉請聯繫")).replace("协", "協"),
    "in_a_sentence": lambda text: f"我充值没到账，{text}，谢谢",
}


@pytest.mark.parametrize("phrase", SEVEN)
@pytest.mark.parametrize("writing", WRITINGS)
def test_req_B4_the_seven_phrases_ask_for_a_person_in_any_writing(phrase: str, writing: str) -> None:
    assert wants_person(WRITINGS[writing](phrase))


@pytest.mark.parametrize(
    "text",
    [
        *(
            "人工",
            "人工客服",
            "真人",
            "客服在吗",
            "我要找真人客服",
            "不要机器人，我要人工",
            "不用了，转人工吧",
            "人工！人工！",
        ),
        *(
            "为什么不给我转人工",
            "怎么不转人工",
            "能不能转人工",
            "怎么联系人工客服",
            "有没有人工客服",
            "叫个人来处理",
        ),
        *(
            "human",
            "HUMAN",
            "Ｈｕｍａｎ",
            "agent",
            "Agent!!",
            "operator",
            "representative",
            "live agent",
            "real person",
        ),
        *(
            "talk to a person",
            "Talk  to a PERSON, please.",
            "I want to speak with a human",
            "get me a live agent",
        ),
        *(
            "Can I talk to someone?",
            "connect me to an agent",
            "transfer me to support staff",
            "no bots, human!",
        ),
        *("I need customer service", "let me chat with a real person", "why can i not talk to a human?"),
        *(
            "I am not happy, give me an agent",
            "human please",
            "is there anyone there",
            "speak to a representative now",
        ),
        *(
            "オペレーターと話したい",
            "상담원 연결해 주세요",
            "quiero hablar con una persona",
            "parler à un humain",
        ),
        *("позовите оператора", "cho tôi gặp nhân viên"),
    ],
)
def test_req_B4_other_ways_to_ask_for_a_person(text: str) -> None:
    assert wants_person(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "不要转人工",
            "不用转人工",
            "先不转人工",
            "不需要人工客服",
            "不要给我转人工",
            "人工智能",
            "人工智能客服靠谱吗",
            "转人工智能",
        ),
        *("人工审核要多久", "提现多久到账", "我想买币", "", "？", "别转人工"),
        *(
            "don't transfer me to an agent",
            "Do not connect me to a human.",
            "I don't want to talk to a person",
        ),
        *(
            "no need to talk to an agent",
            "user agent string",
            "my user-agent is Mozilla/5.0",
            "agentic trading",
        ),
        *("human error", "how do I become a P2P agent", "the network operator did not send the SMS", "hello"),
        *("another person logged in to my account", "fake agent", "how long does human verification take"),
    ],
)
def test_req_B4_other_words_do_not_ask_for_a_person(text: str) -> None:
    assert not wants_person(text)


@pytest.mark.parametrize(
    "text",
    [
        "不要转人工",
        "先不用人工客服，谢谢",
        "I don't want to talk to an agent",
        "Please do not connect me to a human",
    ],
)
def test_who_speaks_of_a_person_only_to_refuse_one_declines(text: str) -> None:
    assert declines_person(text)


@pytest.mark.parametrize(
    "text",
    [
        "转人工",
        "不要机器人，转人工",
        "人工智能",
        "How do I withdraw?",
        "不要提现",
        "don't give me a bot, talk to a person",
    ],
)
def test_who_asks_for_a_person_or_does_not_speak_of_one_does_not_decline(text: str) -> None:
    assert not declines_person(text)


# The starting corpus of emergency-lane.md section 5, word by word.
SECTION_5 = texts(
    """
    账户被盗 | 被盗了 | 号被黑了 | 币没了 | 币不见了 | 钱被转走了 | 不是我提的 | 非本人操作 | 非本人登录 |
    异地登录 | 有人登录我的账户 | 盗号 | 被人改了密码 | 手机丢了 | 卡被复制 | SIM被换 | 验证码被骗走 |
    被骗了 | 给了假客服验证码 | 助记词泄露 | API泄露 | 赶紧冻结 | 马上冻结账户 | 紧急 | 快停掉提现 |
    撤回提现 | 资产异常 | 谷歌验证被解绑 | hacked | stolen | compromised | drained | wiped out | not me |
    didn't make this withdrawal | unauthorised | unauthorized | someone is in my account | unknown login |
    unknown device | freeze my account | lock my account | stop my account | block my account |
    stop the withdrawal | cancel withdrawal now | phone stolen | sim swap | gave my code | fake support |
    phished | scammed | leaked API key | 2FA removed | email hacked
"""
)

REPORTS = {
    "E01": texts(
        """
        我的帳戶被盜了 | 是不是被盗了 | 怀疑账户被盗了 | 快冻结我的账户 | 帮我把账号锁了 | I've been hacked |
        My account is hacked / stolen | please freeze everything now | Can you freeze my account? |
        账 户 被 盗
    """
    ),
    "E02": texts(
        """
        幣被轉走了 | 不是我本人操作的提现 | 我的USDT突然少了 | 有人把我的币提走了 | 账户里的钱全没了 |
        我根本没有提过币 | 刚才有一笔提现不是我操作的 | Withdrawal I did not make |
        HELP my coins are gone!!! | stop withdrawals | all my BTC disappeared |
        i never authorized this transfer | someone stole my bitcoin | there's a withdrawal I don't recognize |
        they stole my money | 我的币怎么被转走了
    """
    ),
    "E03": texts(
        """
        异地/陌生设备登录 | Login from unknown place/device | 收到异地登录提醒，不是我 |
        Somebody logged into my account | hacker has access to my account | 我的账户好像被人登录了
    """
    ),
    "E04": texts(
        """
        把验证码/密码给了假客服 | I gave my code/password to a fake agent | 我把助记词发给客服了 |
        我点了钓鱼链接 | I clicked a phishing link and entered my password |
        I shared my seed phrase with a fake support agent
    """
    ),
    "E05": texts(
        """
        手机丢失 / SIM 卡被劫持 | Phone stolen / SIM swapped | 我手机被偷了 | i lost my phone |
        I can't find my phone
    """
    ),
    "E06": texts(
        """
        API 密钥泄露 | API key leaked | I pushed my API key to a public repository
    """
    ),
    "E07": texts(
        """
        邮箱被盗 | E-mail account taken over | my gmail was hacked
    """
    ),
    "E08": texts(
        """
        被胁迫转账 | I am being forced to transfer | 有人拿刀逼我转账 | they have a gun, making me send btc
    """
    ),
    "E09": texts(
        """
        被骗转账给骗子 | I sent coins to a scammer | I got scammed | 我被骗了两万U
    """
    ),
    "E10": texts(
        """
        安全设置被他人修改 | Security settings changed, not by me | 我的谷歌验证器被别人重置了 |
        Someone changed my password and email | 我的邮箱和手机都被人改了
    """
    ),
    "F05": texts(
        """
        支付卡丢失冻结 | Payment card: lost, block | my card was stolen | 银行卡被盗刷了
    """
    ),
    "C09": texts(
        """
        想自杀 | i want to kill myself | 我今年15岁 | I am only 14 years old
    """
    ),
}


@pytest.mark.parametrize("text", SECTION_5)
def test_req_J1_every_phrase_of_the_starting_corpus_is_an_emergency(text: str) -> None:
    assert emergency(text)
    assert emergency(f"  {text.upper()}！ ")
    assert speaks_of_emergency(text)


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in REPORTS.items() for text in texts]
)
def test_req_J1_a_report_has_its_intent(code: str, text: str) -> None:
    assert emergency(text) == code


CLASSES = {
    "E05": texts(
        """
        my sim was swapped | My SIM card has been cloned by someone | someone got a replacement sim for my number |
        运营商说有人补办了我的SIM卡 | 有人冒用我的身份补了卡，手机号被转网 | 我的手机卡被人挂失了
    """
    ),
    "E08": texts(
        """
        有人拿刀逼着我转 | 他们拿着枪要我把币转走 | 被关在房间里逼我提币 | they hold a knife and make me send btc |
        刀架在脖子上 | he forces me to transfer everything
    """
    ),
    "C09": texts(
        """
        my 12 year old son bought crypto | our daughter, 13, opened an account | my little brother spent 200 usdt |
        我家12岁的孩子买了币 | 我女儿今年14岁自己注册了 | 孩子偷偷充了两千块
    """
    ),
}


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in CLASSES.items() for text in texts]
)
def test_req_J1_wordings_of_one_class_are_heard_alike(code: str, text: str) -> None:
    assert emergency(text) == code


@pytest.mark.parametrize(
    "text",
    texts(
        """
        不是我被盗，是你们冻的 | 我没说我账户被盗 | it's not that I was hacked, you froze it |
        有个假客服加我微信，我没给他任何东西 | 我要举报一个假客服 | I want to report a fake agent |
        a fake agent contacted me on telegram, I did not lose anything | 我想补办我的SIM卡 | how do I get a new sim |
        there is a fake support account on telegram | my account is 5 years old | 是不是你们官方的，还是假客服
    """
    ),
)
def test_what_did_no_harm_is_no_emergency(text: str) -> None:
    assert emergency(text) is None


@pytest.mark.parametrize(
    "text",
    texts(
        """
        给我接个真人 | 能不能转一下你们主管 | 麻烦找一位工作人员 | 想跟客服聊 | can a person do the reset with me |
        can someone of your team join | could an agent please check this for me | let somebody from support call me |
        please have a human look at it
    """
    ),
)
def test_req_B4_a_wish_for_a_person_is_heard_however_it_is_built(text: str) -> None:
    assert wants_person(text)


@pytest.mark.parametrize(
    "text",
    texts(
        """
        can someone steal my coins with my address | 有个客服要我的验证码 | 我跟客服说过了 | 转个人账户怎么操作 |
        can a person have two accounts
    """
    ),
)
def test_req_B4_persons_in_other_roles_are_no_wish(text: str) -> None:
    assert not wants_person(text)


def test_req_J1_sixty_phrasings_and_more_are_known() -> None:
    assert len({*SECTION_5, *(text for texts in REPORTS.values() for text in texts)}) >= 110


def test_the_removed_secret_does_not_hide_the_emergency() -> None:
    assert emergency("我把验证码[[removed:one_time_code]]给了假客服") == "E04"
    assert emergency("gave my password [[removed:password]] to a scammer") == "E04"


SUPPOSED = texts(
    """
    我的账户没有被盗 | was not hacked, just asking how to prevent | my account was never compromised |
    账户没被盗 | 如何防止账户被盗 | 怎么防止被盗 | 如果账户被盗怎么办 | what if my account is hacked? |
    账户被盗怎么预防 | How do I protect my account from being hacked? | Has Northwind ever been hacked? |
    What should I do if someone hacks my account?
"""
)


@pytest.mark.parametrize("text", SUPPOSED)
def test_what_is_denied_or_supposed_is_no_report_but_shows_the_button(text: str) -> None:
    assert emergency(text) is None
    assert speaks_of_emergency(text)


ORDINARY = texts(
    """
    充值未到账 | 提现处理中太久 | 忘记密码 | 登录不了 | 账户被冻结原因 | 为什么冻结我的账户 |
    申请解锁账户 | 手机验证码收不到 | 谷歌验证器丢失 | 更换手机号 | API 调用错误/签名失败 |
    24/48小时禁止提币 | 订单号123456 | 紧急联系人怎么改 | 买家未付款却点已付款 | 充错网络 | 提现地址填错 |
    你们平台安全吗 | 转人工 | why is my account frozen | how to unfreeze my account |
    Deposit not credited | lost authenticator | change my email | how long does withdrawal take |
    my withdrawal is pending | new device approval | I forgot my password | I can't log in |
    don't freeze my account | My order is stuck | no SMS code | is it safe?
"""
)


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_questions_are_no_emergency(text: str) -> None:
    assert emergency(text) is None


@pytest.mark.parametrize(
    "text",
    [
        *(
            "没用",
            "没用！",
            "沒用",
            "没有用",
            "不行",
            "还是不行",
            "不管用",
            "没解决",
            "没有解决我的问题",
            "答非所问",
            "帮不了我",
            "不是这个问题",
        ),
        *(
            "that didn't help",
            "This does not help",
            "not helpful",
            "useless",
            "no use",
            "it's no use",
            "no",
            "nope",
        ),
        *(
            "still not working",
            "you don't understand",
            "that's not what I asked",
            "wrong answer",
            "didn’t solve it",
            "same problem, still crashing",
            "still getting the same error",
            "还是老样子",
            "还是闪退",
        ),
    ],
)
def test_req_B5_an_answer_that_did_not_help_is_heard(text: str) -> None:
    assert no_use(text)


@pytest.mark.parametrize(
    "text",
    [
        "谢谢，好了",
        "没用过这个功能",
        "行不行",
        "提现要多久",
        "thanks, that helped",
        "I have the same problem as my friend",
        "my withdrawal is still pending",
        "hello",
        "how do I withdraw",
        "",
    ],
)
def test_other_words_do_not_say_that_it_did_not_help(text: str) -> None:
    assert not no_use(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "垃圾平台",
            "骗子平台！",
            "我要投诉你们",
            "气死我了",
            "等了三天了",
            "救命啊",
            "急死了",
            "你们什么态度",
            "我要报警",
        ),
        *(
            "this is ridiculous",
            "WTF",
            "worst support ever",
            "I am furious",
            "you are thieves",
            "this is a joke",
            "what a joke of support",
            "I will sue you",
        ),
        *("WHERE IS MY MONEY GIVE IT BACK", "why???", "到底什么时候到账！！！", "😡"),
    ],
)
def test_req_B5_strong_emotion_is_heard(text: str) -> None:
    assert upset(text)


@pytest.mark.parametrize(
    "text",
    [
        "提现什么时候到账？",
        "How do I deposit USDT?",
        "谢谢！",
        "BTC ETH USDT",
        "TXID 4C0883A69102937D",
        "太慢了",
        "tell me a joke",
        "ok",
        "",
    ],
)
def test_calm_messages_are_calm(text: str) -> None:
    assert not upset(text)


@pytest.mark.parametrize(
    "ask", [wants_person, declines_person, emergency, no_use, upset, speaks_of_emergency]
)
@pytest.mark.parametrize(
    "text",
    ["\0", "\ud800", "a" * 1_000_000, "转" * 300_000, "\u200d" * 100_000, "not " * 100_000, "[[" * 50_000],
)
def test_nothing_breaks_the_questions(ask, text: str) -> None:
    ask(text)


def test_intents_of_the_catalogue_are_told_apart_where_it_lies_beside_the_checkout() -> None:
    """The shared catalogue is a second corpus that only some machines have; ours above is the test."""
    catalogue = SHARED / "domain/intents.csv"
    text = catalogue.read_text(encoding="utf-8") if catalogue.exists() else ""
    rows = list(csv.DictReader(io.StringIO(text)))
    assert not catalogue.exists() or len(rows) == 89
    for row in rows:
        if row["urgency"] == "P0":
            assert emergency(row["en"]), row["en"]
            assert emergency(row["zh"]), row["zh"]
        elif row["code"] not in ("V02", "W05"):  # a fake agent; cancel a withdrawal: both words of section 5
            assert emergency(row["en"]) is None, row["en"]
            assert emergency(row["zh"]) is None, row["zh"]
    asked = [row["code"] for row in rows if wants_person(row["en"]) or wants_person(row["zh"])]
    assert asked == (["C09"] if rows else [])
