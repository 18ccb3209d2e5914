        public ActionResult Call(string method, string arg)
        {
            // ruleid: cs-type-from-request
            MethodInfo info = this.GetType().GetMethod(method);
            return Content((string)info.Invoke(this, new object[] { arg
