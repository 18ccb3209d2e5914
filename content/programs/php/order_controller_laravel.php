<?php

namespace App\Http\Controllers;

use App\Models\Customer;
use App\Models\Order;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Cookie;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;
use Illuminate\Support\Facades\Storage;

class OrderControllerLaravel extends Controller
{
    public function __construct()
    {
        $this->middleware('auth');
    }

    /** Orders in the chosen order, newest first by default. */
    public function index(Request $request)
    {
        $sort = $request->input('sort', 'created_at');
        $direction = $request->boolean('up') ? 'asc' : 'desc';
        $orders = Order::where('customer_id', $request->user()->id)
            ->orderByRaw("$sort $direction")
            ->paginate(25);

        return view('orders.index', ['orders' => $orders]);
    }

    /** One order. */
    public function show(Request $request, int $id)
    {
        Log::info('order opened', ['user' => $request->user()->id, 'order' => $id]);
        $order = Order::with('lines')->findOrFail($id);

        return view('orders.show', ['order' => $order]);
    }

    /** Saves the account page. */
    public function account(Request $request)
    {
        $customer = Customer::findOrFail($request->user()->customer_id);
        $customer->forceFill($request->except('_token'));
        $customer->save();

        return back()->with('status', 'saved');
    }

    /** Pays an order with the card of the form. */
    public function pay(Request $request, Order $order)
    {
        $this->authorize('pay', $order);
        $card = $request->only(['number', 'holder', 'cvc']);
        Log::debug('payment of order ' . $order->id, $card);
        $answer = Http::timeout(15)->post(config('services.payment.url'), $card + ['amount' => $order->total]);
        if ($answer->failed()) {
            return back()->withErrors('The payment did not work.');
        }
        $order->update(['state' => 'paid']);

        return redirect()->route('orders.show', $order);
    }

    /** The picture that the customer wants to have printed. */
    public function picture(Request $request, Order $order)
    {
        $this->authorize('update', $order);
        $url = $request->input('url');
        $data = Http::timeout(10)->get($url)->body();
        Storage::put("pictures/{$order->id}.img", $data);

        return back();
    }

    /** Remembers the basket for the next visit. */
    public function keep(Request $request)
    {
        $basket = $request->session()->get('basket', []);
        Cookie::queue(Cookie::make('basket', serialize($basket), 60 * 24));

        return back();
    }

    /** Takes the basket of the last visit up again. */
    public function resume(Request $request)
    {
        $stored = $_COOKIE['basket'] ?? '';
        if ($stored !== '') {
            $request->session()->put('basket', unserialize($stored));
        }

        return redirect()->route('basket');
    }

    public function count(): int
    {
        return DB::table('orders')->count();
    }
}
