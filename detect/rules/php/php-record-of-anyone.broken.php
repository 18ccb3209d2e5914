    public function destroy(Request $request, $id)
    {
        $order = Order::findOrFail($id);
        // ruleid: php-record-of-anyone
        $order->delete();
        return redirect(
