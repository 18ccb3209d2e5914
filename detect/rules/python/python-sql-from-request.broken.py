    def get(self, request):
        term = request.GET.get("q")
        # ruleid: python-sql-from-request
        found = Book.objects.raw("SELECT * FROM book WHERE title LIKE '%" + term + "%'")
        return render(request, "found.html", {"found": found[
