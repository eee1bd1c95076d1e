from .feedback import ArticleFeedback, ArticleView
from .index import IndexedPassage, IndexVersion, PassageVector
from .pages import ArticleNumber, ArticlePage, CategoryPage, HelpHome

__all__ = [
    "ArticleFeedback",
    "ArticleNumber",
    "ArticlePage",
    "ArticleView",
    "CategoryPage",
    "HelpHome",
    "IndexVersion",
    "IndexedPassage",
    "PassageVector",
]
