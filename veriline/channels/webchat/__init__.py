"""The chat on our pages, on other sites and inside apps: a web component over the Customer API.

In: messages posted with a conversation token. Out: nothing to send: the live gateway shows what was written; a reply
nobody saw within 30 s is told by one mail.
"""

KIND = "webchat"
