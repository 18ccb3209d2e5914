from django.forms import ModelForm


class UserForm(ModelForm):
    class Meta:
        model = User
        # ruleid: python-all-fields
        fields = "__all__"


class NoteForm(ModelForm):
    class Meta:
        model = Note
        # ruleid: python-all-fields
        exclude = []


class PageForm(ModelForm):
    class Meta:
        model = Page
        # ok: python-all-fields
        fields = ["title", "text"]


# ok: python-all-fields
fields = "__all__"


class Other:
    # ok: python-all-fields
    exclude = []
