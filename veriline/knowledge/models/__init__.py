from .feedback import ArticleFeedback, ArticleView
from .incident import Incident, IncidentUpdate, Service
from .index import IndexedPassage, IndexVersion, PassageVector
from .pages import ArticleNumber, ArticlePage, CategoryPage, HelpHome

__all__ = [
    "ArticleFeedback",
    "ArticleNumber",
    "ArticlePage",
    "ArticleView",
    "CategoryPage",
    "HelpHome",
    "Incident",
    "IncidentUpdate",
    "IndexVersion",
    "IndexedPassage",
    "PassageVector",
    "Service",
]
