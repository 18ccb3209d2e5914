    async def post(self, request):
        body = await request.json()
        # ruleid: python-query-from-json
        user = await self.db.users.find_one({"name": body["name"]})
        return web.json_response((user["id"], [
