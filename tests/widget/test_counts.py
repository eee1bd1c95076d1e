"""Sentences with a count follow the language: the browser knows which form, the catalogue what it says."""

import pytest
from playwright.sync_api import Browser

from .fake import Fake

pytestmark = pytest.mark.browser

SAY = """async ([origin, language, counts]) => {
    const strings = await import(`${origin}/static/webchat/strings.js`);
    const { ngettext } = await import(`${origin}/static/webchat/counts.js`);
    await strings.speak(language);
    return counts.map((n) => ngettext("One person is ahead of you", "%(n)s people are ahead of you", n));
}"""
AHEAD = {
    "en": {1: "One person is ahead of you", 2: "2 people are ahead of you"},
    "ja": {1: "前に 1 人います", 5: "前に 5 人います"},
    "ru": {
        1: "Перед вами 1 человек",
        3: "Перед вами 3 человека",
        7: "Перед вами 7 человек",
        21: "Перед вами 21 человек",
    },
    "es": {1: "Hay una persona antes que usted", 5: "Hay 5 personas antes que usted"},
    "ar": {
        **{1: "شخص واحد قبلك", 2: "شخصان قبلك", 3: "3 أشخاص قبلك"},
        **{11: "11 شخصًا قبلك", 100: "100 شخص قبلك"},
    },
    "xx": {1: "One person is ahead of you", 2: "2 people are ahead of you"},
}


def test_a_count_is_said_as_each_language_says_it(server: Fake, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{server.origin}/static/webchat/jsconfig.json")
    for language, expected in AHEAD.items():
        assert page.evaluate(SAY, [server.origin, language, list(expected)]) == list(expected.values())
    page.close()
