from django.apps import AppConfig


class KnowledgeConfig(AppConfig):
    """Wagtail says when a page goes online or offline; the search index and the signatures follow."""

    name = "veriline.knowledge"

    def ready(self) -> None:
        """Listens to Wagtail's signals for every kind of content."""
        from django.db.models.signals import post_delete
        from wagtail.signals import page_published, page_unpublished

        from .models import KINDS, AnnouncementPage, PolicyPage
        from .policies import on_published
        from .tasks import rebuild_soon, sign_soon

        for signal in (page_published, page_unpublished, post_delete):
            for kind in KINDS:
                signal.connect(rebuild_soon, sender=kind, dispatch_uid=f"knowledge.rebuild_soon.{kind.kind}")
            signal.connect(sign_soon, sender=AnnouncementPage, dispatch_uid="knowledge.sign_soon")
        page_published.connect(on_published, sender=PolicyPage, dispatch_uid="knowledge.freeze_policy")
