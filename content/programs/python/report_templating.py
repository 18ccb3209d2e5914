"""Reports of the analytics product; customers write their own layouts."""
import importlib
import json
import logging
import operator

from django.contrib.auth.decorators import login_required
from django.db import connection
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.safestring import mark_safe
from django.views.decorators.csrf import csrf_exempt
from jinja2 import Environment, Template

from .models import Layout, Report

log = logging.getLogger(__name__)

FILTERS = {"sum": sum, "max": max, "min": min, "count": len}


def evaluate_column(formula, row):
    """Compute a column such as `price * amount` from the fields of a row."""
    names = {key: value for key, value in row.items() if value is not None}
    try:
        return eval(formula, {"__builtins__": {}}, names)
    except (NameError, TypeError, ZeroDivisionError) as problem:
        log.info("formula %r: %s", formula, problem)
        return None


@login_required
def preview(request):
    """Show a layout with the rows of a report before it is saved."""
    report = get_object_or_404(Report, pk=request.GET["report"], owner=request.user)
    layout = request.GET.get("layout", "{{ rows|length }} rows")
    template = Template(layout)
    text = template.render(rows=report.rows(), title=report.title)
    return HttpResponse(text)


@login_required
@csrf_exempt
def delete_layout(request, layout_id):
    if request.method != "POST":
        return JsonResponse({"error": "POST only"}, status=405)
    layout = get_object_or_404(Layout, pk=layout_id, owner=request.user)
    layout.delete()
    return JsonResponse({"deleted": layout_id})


@login_required
def update_layout(request, layout_id):
    """Change name, body or colours of a layout."""
    layout = get_object_or_404(Layout, pk=layout_id, owner=request.user)
    for key, value in json.loads(request.body).items():
        setattr(layout, key, value)
    layout.save()
    return JsonResponse({"id": layout.pk, "name": layout.name})


def column_totals(report, column, grouping):
    """Totals of a column, grouped by another one."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT {g}, SUM({c}) FROM report_row WHERE report_id = %s GROUP BY {g}".format(c=column, g=grouping),
            [report.pk],
        )
        return cursor.fetchall()


@login_required
def totals(request, report_id):
    report = get_object_or_404(Report, pk=report_id, owner=request.user)
    rows = column_totals(report, request.GET["column"], request.GET["by"])
    rows.sort(key=operator.itemgetter(1), reverse=True)
    cells = "".join(f"<tr><td>{name}</td><td>{total}</td></tr>" for name, total in rows)
    return HttpResponse(mark_safe(f"<table><caption>{report.title}</caption>{cells}</table>"))


def load_exporter(name):
    module = importlib.import_module("reports.exporters." + name)
    return module.Exporter()


@login_required
def export(request, report_id):
    report = get_object_or_404(Report, pk=report_id, owner=request.user)
    exporter = load_exporter(request.GET.get("format", "plain"))
    log.info("report %s exported by %s", report.pk, request.user.pk)
    target = exporter.write(report)
    return HttpResponseRedirect(f"/downloads/{target}")
