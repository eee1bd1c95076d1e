from .article import ArticlePage
from .content import ContentPage
from .feedback import ArticleFeedback, ArticleView
from .incident import Incident, IncidentUpdate, Service
from .index import IndexedArticle, IndexedPassage, IndexVersion, PassageVector
from .kinds import KINDS
from .numbers import PageNumber
from .pages import PortalPage
from .readers import ANYBODY, STAFF, Audience, Reader
from .synonyms import Meaning, MeaningWords
from .tree import CategoryPage, HelpHome, ListPage

__all__ = [
    "ANYBODY",
    "KINDS",
    "STAFF",
    "ArticleFeedback",
    "ArticlePage",
    "ArticleView",
    "Audience",
    "CategoryPage",
    "ContentPage",
    "HelpHome",
    "Incident",
    "IncidentUpdate",
    "IndexVersion",
    "IndexedArticle",
    "IndexedPassage",
    "ListPage",
    "Meaning",
    "MeaningWords",
    "PageNumber",
    "PassageVector",
    "PortalPage",
    "Reader",
    "Service",
]
