public class OrdersController : ControllerBase
{
    public IActionResult Get(int id)
    {
        try
        {
            return Ok(store.Get(id));
        }
        catch (InvalidOperationException ex)
        {
            // ruleid: cs-error-details-to-client
            return StatusCode(500, ex.ToString());
        }
        catch (ArgumentException ex)
        {
            // ruleid: cs-error-details-to-client
            return BadRequest(new { error = ex.StackTrace });
        }
        catch (Exception ex)
        {
            // ok: cs-error-details-to-client
            logger.LogError(ex, "order {Id}", id);
            // ruleid: cs-error-details-to-client
            Response.WriteAsync("failed: " + ex.Message);
            // ok: cs-error-details-to-client
            return StatusCode(500, "The order could not be read.");
        }
        // ok: cs-error-details-to-client
        return BadRequest(ModelState);
    }
}

public class ErrorMiddleware
{
    public async Task InvokeAsync(HttpContext context)
    {
        try { await _next(context); }
        catch (Exception ex)
        {
            // ruleid: cs-error-details-to-client
            await context.Response.WriteAsJsonAsync(new { error = ex.Message, stack = ex.ToString() });
            // ok: cs-error-details-to-client
            await context.Response.WriteAsJsonAsync(new { error = "failed" });
        }
    }
}
