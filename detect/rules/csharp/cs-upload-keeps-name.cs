public class UploadController : Controller
{
    public async Task<IActionResult> Upload(IFormFile file)
    {
        // ruleid: cs-upload-keeps-name
        var path = Path.Combine(env.WebRootPath, "uploads", file.FileName);
        // ruleid: cs-upload-keeps-name
        using (var s = new FileStream("wwwroot/up/" + file.FileName, FileMode.Create))
        {
            await file.CopyToAsync(s);
        }
        // ruleid: cs-upload-keeps-name
        postedFile.SaveAs(Server.MapPath("~/up/") + postedFile.FileName);
        // ok: cs-upload-keeps-name
        var good = Path.Combine(store, Guid.NewGuid().ToString("N") + ".png");
        // ok: cs-upload-keeps-name
        var dialog = Path.Combine(root, name);
        // ok: cs-upload-keeps-name
        logger.LogInformation("upload {Name}", file.FileName);
        return Ok();
    }
}
