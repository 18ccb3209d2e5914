    def picture(self, obj):
        # ruleid: python-markup-built
        return mark_safe('<img src="{}" width="60">'.format(obj.image.url))
        if (obj.image in [
