from django.apps import AppConfig


class KnowledgeConfig(AppConfig):
    """Wagtail says when an article goes online or offline; the search index follows."""

    name = "veriline.knowledge"

    def ready(self) -> None:
        """Listens to Wagtail's signals for articles."""
        from django.db.models.signals import post_delete
        from wagtail.signals import page_published, page_unpublished

        from .models import ArticlePage
        from .tasks import rebuild_soon

        for signal in (page_published, page_unpublished, post_delete):
            signal.connect(rebuild_soon, sender=ArticlePage, dispatch_uid="knowledge.rebuild_soon")
