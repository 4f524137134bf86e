go = Go
go = Go on
