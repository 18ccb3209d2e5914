method := c.Param("action")
// ruleid: go-method-name-from-request
fn := reflect.ValueOf(ctl).MethodByName(method)
if !fn.IsValid() {
	c.JSON(404
