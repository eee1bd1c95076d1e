from .announcement import AnnouncementPage
from .article import ArticlePage
from .blog import BlogPage
from .content import ContentPage
from .feedback import ArticleFeedback, ArticleView
from .incident import Incident, IncidentUpdate, Service
from .index import IndexedArticle, IndexedPassage, IndexVersion, PassageVector
from .kinds import KINDS
from .language import Language
from .lesson import LessonPage
from .numbers import PageNumber
from .pages import PortalPage
from .policy import PolicyPage, PolicyVersion
from .readers import ANYBODY, STAFF, Audience, Reader
from .synonyms import Meaning, MeaningWords
from .term import TermPage
from .tree import CategoryPage, HelpHome, ListPage
from .tutorial import TutorialPage
from .video import Video, VideoCaptions
from .vip import VipPage

__all__ = [
    "ANYBODY",
    "KINDS",
    "STAFF",
    "AnnouncementPage",
    "ArticleFeedback",
    "ArticlePage",
    "ArticleView",
    "Audience",
    "BlogPage",
    "CategoryPage",
    "ContentPage",
    "HelpHome",
    "Incident",
    "IncidentUpdate",
    "IndexVersion",
    "IndexedArticle",
    "IndexedPassage",
    "Language",
    "LessonPage",
    "ListPage",
    "Meaning",
    "MeaningWords",
    "PageNumber",
    "PassageVector",
    "PolicyPage",
    "PolicyVersion",
    "PortalPage",
    "Reader",
    "Service",
    "TermPage",
    "TutorialPage",
    "Video",
    "VideoCaptions",
    "VipPage",
]
