<?php

class OrderController
{
    public function remove(Request $request)
    {
        // ruleid: php-record-of-request-id
        Order::destroy($request->id);
        // ruleid: php-record-of-request-id
        Order::find($request->input('id'))->delete();
    }

    public function removeOwn(Request $request, $id)
    {
        $this->authorize('delete', Order::class);
        // ok: php-record-of-request-id
        Order::destroy($request->id);
        // ok: php-record-of-request-id
        $request->user()->orders()->findOrFail($id)->delete();
        // ok: php-record-of-request-id
        $order = Order::find($id);
        return $order;
    }
}
