    public function update(Request $request, $id) {
        // ruleid: php-record-of-request-id
        Invoice::findOrFail($id)->update($request->validated());
        return redirect()->route('invoices.index'
