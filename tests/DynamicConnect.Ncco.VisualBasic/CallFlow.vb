Imports DynamicConnect

Public Module CallFlow

    Public Function FirstAgent() As Ncco
        ' snippet: FirstAgentVisualBasic
        Dim flow = Ncco.Create().
            Connect(New PhoneEndpoint("4155550123"), Sub(connect) connect.
                From("4155550123").
                Timeout(TimeSpan.FromSeconds(10)).
                EventType(EventType.Synchronous).
                EventUrl("https://example.com/events")).
            Build()
        ' end
        Return flow
    End Function

    Public Function Endpoint() As Ncco
        Return Ncco.Create().
            Connect(New PhoneEndpointBuilder("442079354442").
                DtmfAnswer("1p#").
                OnAnswer("https://example.com/greeting").
                Build()).
            Build()
    End Function

    Public Function Agents() As HuntGroup
        Return HuntGroup.Create("https://example.com/events").
            Member(New PhoneEndpoint("4155550123")).
            Member(New PhoneEndpoint("442079354442"), "442038973494", TimeSpan.FromSeconds(5)).
            From("4155550123").
            RingTime(TimeSpan.FromSeconds(10)).
            NoAnswer(Ncco.Create().Talk("Nobody is free").Build()).
            Build()
    End Function

    Public Function NumberOf(json As String) As String
        Dim connect = DirectCast(Ncco.Parse(json)(0), ConnectAction)
        Return DirectCast(connect.Endpoint(0), PhoneEndpoint).Number
    End Function

End Module
