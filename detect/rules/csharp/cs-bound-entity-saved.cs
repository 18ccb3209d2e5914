public class StudentsController : Controller
{
    [HttpPost]
    public IActionResult Edit(Student student)
    {
        // ruleid: cs-bound-entity-saved
        db.Update(student);
        db.SaveChanges();
        return View(student);
    }

    [HttpPut("{id}")]
    public IActionResult Put(int id, Student student)
    {
        // ruleid: cs-bound-entity-saved
        db.Entry(student).State = EntityState.Modified;
        return Ok();
    }

    [HttpPost]
    public IActionResult Good(StudentDto form)
    {
        var row = db.Students.Find(form.Id);
        row.Name = form.Name;
        // ok: cs-bound-entity-saved
        db.Update(row);
        return Ok();
    }

    [HttpPost]
    public IActionResult Named([Bind("Id,Name")] Student student)
    {
        // ok: cs-bound-entity-saved
        db.Update(student);
        return Ok();
    }

    public void Service(Student student)
    {
        // ok: cs-bound-entity-saved
        db.Update(student);
    }
}
